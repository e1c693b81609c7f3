import QtQuick
import Kiosk.Theme

// A card of a list: a picture, and under it title and summary; beside it where the card is very wide.
Touchable {
    id: card

    required property string picture
    required property string alt
    required property string summary
    readonly property real inset: Theme.u(12)
    readonly property bool wide: width > Theme.u(1100)
    readonly property real pictureWidth: (wide ? width * 0.4 : width) - 2 * inset
    readonly property real pictureHeight: pictureWidth * (pictureWidth > Theme.u(700) ? 0.46 : 0.58)
    readonly property real wordsHeight: words.implicitHeight + Theme.u(22) + Theme.padding

    spokenName: summary.length > 0 ? text + ". " + summary : text
    back: Theme.card
    edge: Theme.line
    padding: 0

    contentItem: Item {
        implicitHeight: card.wide ? Math.max(card.pictureHeight + 2 * card.inset, card.wordsHeight) : card.inset + card.pictureHeight + card.wordsHeight

        RoundedPicture {
            source: card.picture
            alt: ""
            behind: card.back
            corner: card.corner - Theme.u(10)
            x: card.inset
            y: card.inset
            width: card.pictureWidth
            height: card.wide ? parent.height - 2 * card.inset : card.pictureHeight
        }
        Column {
            id: words

            x: card.wide ? card.pictureWidth + 2 * card.inset + Theme.padding : Theme.padding
            y: card.wide ? (parent.height - height) / 2 : card.inset + card.pictureHeight + Theme.u(22)
            width: parent.width - x - Theme.padding
            spacing: Theme.u(10)

            Item {
                width: parent.width
                height: Math.max(title.height, tip.height)

                SafeText {
                    id: title

                    text: card.text
                    width: parent.width - tip.width - Theme.u(12)
                    strong: true
                    font.pixelSize: Theme.subheading
                    Accessible.ignored: true
                }
                Icon {
                    id: tip

                    name: "forward"
                    color: Theme.muted
                    size: Theme.u(40)
                    anchors.right: parent.right
                    y: Math.max(0, (Theme.subheading * 1.3 - height) / 2)
                }
            }
            SafeText {
                text: card.summary
                visible: text.length > 0
                width: parent.width
                muted: true
                Accessible.ignored: true
            }
        }
    }
}
