import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// On, later and back. Without `ready` the words of the button say what is missing.
Flow {
    id: nav

    property string go: qsTr("Continue")
    property bool ready: true
    property bool passes: true
    property bool returns: true
    readonly property real others: (returns ? back.implicitWidth + Theme.gap : 0) + (passes ? later.implicitWidth + Theme.gap : 0)
    readonly property bool narrow: next.implicitWidth + others > width
    signal onward
    signal passed
    signal backward

    spacing: Theme.gap
    layoutDirection: nav.narrow ? Qt.LeftToRight : Qt.RightToLeft

    PrimaryButton {
        id: next

        visible: nav.ready
        text: nav.go
        width: nav.narrow ? nav.width : nav.width - nav.others
        onClicked: nav.onward()
    }
    SafeText {
        visible: !nav.ready
        text: nav.go
        width: next.width
        height: nav.narrow ? implicitHeight : Math.max(implicitHeight, back.height)
        muted: true
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    PrimaryButton {
        id: later

        visible: nav.passes
        plain: true
        edge: Theme.line
        text: qsTr("Do this later")
        width: nav.narrow ? nav.width : implicitWidth
        onClicked: nav.passed()
    }
    PrimaryButton {
        id: back

        visible: nav.returns
        plain: true
        edge: Theme.line
        glyph: "back"
        text: qsTr("Back")
        width: nav.narrow ? nav.width : implicitWidth
        onClicked: nav.backward()
    }
}
