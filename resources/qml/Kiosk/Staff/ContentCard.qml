import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One item of the staff's list: its picture, what it is, where it comes from, and what is changed here.
Touchable {
    id: card

    required property string itemId
    required property string title
    required property string kind
    required property string picture
    required property bool hidden
    required property bool featured
    required property bool own
    required property bool altered
    required property bool asked
    required property bool unsent
    required property string timing
    required property string sign
    required property bool linked
    readonly property string detail: [ContentWords.kind(card.kind), ContentWords.standing(false, card.own, card.altered, card.hidden, card.timing, card.featured, card.asked, card.unsent, card.linked)].join(" · ")

    text: card.title
    spokenName: card.text + ". " + card.detail
    edge: Theme.line
    padding: Theme.u(14)
    rightPadding: Theme.u(24)
    implicitHeight: Math.max(Theme.control, implicitContentHeight + 2 * padding)

    contentItem: Item {
        implicitHeight: Math.max(frame.height, words.height)

        RoundedPicture {
            id: frame

            source: card.picture
            glyph: ContentWords.glyph(card.kind, card.sign)
            alt: ""
            behind: card.back
            corner: card.corner - Theme.u(10)
            width: Theme.u(150)
            height: width * 0.7
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            name: card.asked ? "info" : card.hidden ? "cannot" : "forward"
            size: Theme.u(44)
            color: card.asked ? Theme.lingonberry : Theme.fjord
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            x: frame.width + Theme.u(24)
            width: parent.width - x - Theme.u(64)
            spacing: Theme.u(6)
            anchors.verticalCenter: parent.verticalCenter

            SafeText {
                text: card.text
                width: parent.width
                strong: true
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
            SafeText {
                text: card.detail
                width: parent.width
                muted: true
                Accessible.ignored: true
            }
        }
    }
}
