import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// On and back: the button that goes on names what was chosen.
Flow {
    id: nav

    property string go: ""
    property bool ready: true
    property string goGlyph: ""
    readonly property bool narrow: width < Theme.u(760) * Theme.textScale || next.implicitWidth > width - back.implicitWidth - Theme.gap
    signal onward
    signal backward

    spacing: Theme.gap
    layoutDirection: nav.narrow ? Qt.LeftToRight : Qt.RightToLeft

    PrimaryButton {
        id: next

        visible: nav.go.length > 0
        enabled: nav.ready
        opacity: nav.ready ? 1 : 0.55
        text: nav.go
        glyph: nav.goGlyph
        width: nav.narrow ? nav.width : nav.width - back.width - Theme.gap
        onClicked: nav.onward()
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
