import QtQuick
import Kiosk.Theme

// A card of a list: a picture, and under it title and summary.
Touchable {
    id: card

    required property string picture
    required property string alt
    required property string summary
    readonly property real inset: Theme.u(12)
    readonly property real pictureHeight: (width - 2 * inset) * (width > Theme.u(700) ? 0.46 : 0.58)

    spokenName: summary.length > 0 ? text + ". " + summary : text
    back: Theme.card
    edge: Theme.line
    padding: 0

    contentItem: Item {
        implicitHeight: card.inset + card.pictureHeight + words.implicitHeight + Theme.u(22) + Theme.padding

        RoundedPicture {
            source: card.picture
            alt: ""
            behind: card.back
            corner: card.corner - Theme.u(10)
            x: card.inset
            y: card.inset
            width: card.width - 2 * card.inset
            height: card.pictureHeight
        }
        Column {
            id: words

            x: Theme.padding
            y: card.inset + card.pictureHeight + Theme.u(22)
            width: parent.width - 2 * x
            spacing: Theme.u(10)

            SafeText {
                text: card.text
                width: parent.width
                strong: true
                font.pixelSize: Theme.subheading
                Accessible.ignored: true
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
