import QtQuick
import Kiosk.Theme

// Further down, and back to the top: buttons too, for those who don't know about swiping. At the side they show no words.
// Each has a place of its own, so that none comes under a finger that touches the other again.
Rectangle {
    id: rail

    required property bool atSide
    required property bool typing
    required property bool above // there is more above
    required property bool below
    signal turned(real screens)

    color: Theme.snow

    Touchable {
        id: up

        visible: rail.above
        x: rail.atSide ? Theme.u(12) : Theme.margin
        y: rail.atSide ? parent.height - 2 * height - Theme.u(20) - Theme.gap : Theme.u(4)
        width: rail.atSide ? Theme.smallControl : parent.width / 2 - Theme.gap / 2 - x
        height: Theme.smallControl
        corner: Theme.u(24)
        back: Theme.card
        edge: Theme.fjord
        padding: 0
        spokenName: rail.atSide ? qsTr("Show what is further up") : qsTr("Further up")
        focusPolicy: rail.typing ? Qt.NoFocus : Qt.TabFocus
        contentItem: ScrollWords {
            glyph: "up"
            words: rail.atSide ? "" : qsTr("Further up")
        }
        onClicked: rail.turned(-0.8)
    }
    Touchable {
        id: down

        visible: rail.below
        x: rail.atSide ? Theme.u(12) : parent.width / 2 + Theme.gap / 2
        y: rail.atSide ? parent.height - height - Theme.u(20) : Theme.u(4)
        width: rail.atSide ? Theme.smallControl : parent.width - x - Theme.margin
        height: Theme.smallControl
        corner: Theme.u(24)
        back: Theme.card
        edge: Theme.fjord
        padding: 0
        spokenName: rail.atSide ? qsTr("Show what is further down") : qsTr("Further down")
        focusPolicy: rail.typing ? Qt.NoFocus : Qt.TabFocus
        contentItem: ScrollWords {
            glyph: "down"
            words: rail.atSide ? "" : qsTr("Further down")
        }
        onClicked: rail.turned(0.8)
    }
}
