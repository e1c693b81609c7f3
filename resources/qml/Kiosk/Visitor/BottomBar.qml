pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Theme

// Always there, at hand height: home, language, see and hear, ask for help. `lean`: no visitor is here, and there is no home
// and nobody to call.
Rectangle {
    id: bar

    required property Kiosk kiosk
    readonly property real side: Theme.u(28)
    readonly property real edge: folded ? Theme.margin : side // as the cards above
    readonly property bool lean: kiosk.desk || kiosk.navigator.page.startsWith("set-up")
    readonly property int buttons: lean ? 1 : 3
    readonly property real needed: speech.implicitWidth + see.implicitWidth + (lean ? 0 : home.implicitWidth + help.implicitWidth + 2 * Theme.gap) + Theme.gap + 2 * side
    readonly property bool folded: needed > width
    readonly property real rowHeight: Math.max(home.implicitHeight, see.implicitHeight, help.implicitHeight, Theme.control)
    signal seeHearWanted
    signal helpWanted

    Keys.onEscapePressed: bar.kiosk.navigator.back()

    color: Theme.card
    implicitHeight: (folded ? rowHeight + speech.height + Theme.gap : Math.max(rowHeight, speech.height)) + 2 * Theme.u(16)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    BarButton {
        id: home

        visible: !bar.lean
        glyph: "home"
        text: qsTr("Home")
        x: bar.edge
        y: speech.bottomRow
        width: bar.folded ? (bar.width - 2 * bar.edge - (bar.buttons - 1) * Theme.gap) / bar.buttons : implicitWidth
        height: bar.rowHeight
        chosen: bar.kiosk.navigator.page === "home"
        onClicked: bar.kiosk.navigator.home()
    }
    Rectangle {
        id: speech

        readonly property real bottomRow: Theme.u(16) + (bar.folded ? height + Theme.gap : 0)

        // What it wants, folded or not: else a bar that is folded once stays so.
        implicitWidth: 3 * languages.natural + 2 * languages.spacing + 2 * Theme.u(8)
        x: bar.folded || bar.lean ? bar.edge : home.width + bar.edge + (see.x - home.width - bar.edge - width) / 2
        y: bar.folded ? Theme.u(16) : (bar.height - height) / 2
        width: bar.folded ? bar.width - 2 * bar.edge : implicitWidth
        height: languages.implicitHeight + 2 * Theme.u(8)
        radius: Theme.u(26)
        color: Theme.quiet
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.ink

        Row {
            id: languages

            readonly property real natural: Math.max(first.implicitWidth, second.implicitWidth, third.implicitWidth)
            readonly property real cell: bar.folded ? (speech.width - 2 * Theme.u(8) - 2 * spacing) / 3 : natural

            x: Theme.u(8)
            y: Theme.u(8)
            spacing: Theme.mm(3)

            LanguageButton {
                id: first

                language: "fi"
                kiosk: bar.kiosk
                width: languages.cell
            }
            LanguageButton {
                id: second

                language: "sv"
                kiosk: bar.kiosk
                width: languages.cell
            }
            LanguageButton {
                id: third

                language: "en"
                kiosk: bar.kiosk
                width: languages.cell
            }
        }
    }
    BarButton {
        id: see

        glyph: "eye"
        text: qsTr("See and hear")
        x: bar.lean ? bar.width - width - bar.edge : help.x - width - Theme.gap
        y: speech.bottomRow
        width: bar.folded ? home.width : implicitWidth
        height: bar.rowHeight
        onClicked: bar.seeHearWanted()
    }
    BarButton {
        id: help

        visible: !bar.lean
        glyph: "help"
        text: qsTr("Ask for help")
        x: bar.width - width - bar.edge
        y: speech.bottomRow
        width: bar.folded ? home.width : implicitWidth
        height: bar.rowHeight
        onClicked: bar.helpWanted()
    }
}
