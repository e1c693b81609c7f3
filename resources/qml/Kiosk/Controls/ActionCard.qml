import QtQuick
import Kiosk.Theme

// A row to touch: icon, title, a second line, and an arrow where it leads on.
Touchable {
    id: card

    property string glyph: ""
    property string detail: ""
    property color ink: Theme.ink
    property color detailInk: Theme.ink
    property color iconInk: ink
    property bool arrow: true

    spokenName: detail.length > 0 ? text + ". " + detail : text
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.u(22)
    bottomPadding: Theme.u(22)

    contentItem: Item {
        implicitWidth: mark.width + Theme.u(24) + Math.max(title.implicitWidth, second.implicitWidth) + tip.width
        implicitHeight: Math.max(words.height, mark.height)

        Icon {
            id: mark

            name: card.glyph
            visible: card.glyph.length > 0
            size: visible ? Math.max(Theme.u(52), Theme.label * 1.5) : 0
            color: card.iconInk
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            x: mark.visible ? mark.width + Theme.u(24) : 0
            width: parent.width - x - (tip.visible ? tip.width + Theme.u(16) : 0)
            spacing: Theme.u(6)
            anchors.verticalCenter: parent.verticalCenter

            SafeText {
                id: title

                text: card.text
                width: parent.width
                strong: true
                color: card.ink
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
            SafeText {
                id: second

                text: card.detail
                visible: card.detail.length > 0
                width: parent.width
                color: card.detailInk
                Accessible.ignored: true
            }
        }
        Icon {
            id: tip

            name: "forward"
            visible: card.arrow
            size: visible ? Theme.u(40) : 0
            color: card.ink
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
