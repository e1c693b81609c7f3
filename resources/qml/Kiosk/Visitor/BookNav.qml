import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// On and back: the button that goes on names what was chosen. Until then, words say what is missing.
Flow {
    id: nav

    property string go: ""
    property bool ready: true
    property string goGlyph: ""
    readonly property bool narrow: width < Theme.u(760) * Theme.textScale || next.implicitWidth > width - back.implicitWidth - Theme.gap
    signal onward
    signal backward

    spacing: Theme.gap
    layoutDirection: nav.narrow || nav.go.length === 0 ? Qt.LeftToRight : Qt.RightToLeft

    PrimaryButton {
        id: next

        visible: nav.go.length > 0 && nav.ready
        text: nav.go
        glyph: nav.goGlyph
        width: nav.narrow ? nav.width : nav.width - back.width - Theme.gap
        onClicked: nav.onward()
    }
    SafeText {
        visible: nav.go.length > 0 && !nav.ready
        text: nav.go
        width: next.width
        height: nav.narrow ? implicitHeight : Math.max(implicitHeight, back.height)
        muted: true
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    PrimaryButton {
        id: back

        plain: true
        glyph: "back"
        text: qsTr("Back")
        width: nav.narrow ? nav.width : implicitWidth
        onClicked: nav.backward()
    }
}
