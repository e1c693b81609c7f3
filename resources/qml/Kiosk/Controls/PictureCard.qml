import QtQuick
import Kiosk.Theme

// A card of a list: a picture, and under it (or beside it, where `wide`) title and summary.
Touchable {
    id: card

    required property string picture
    required property string alt
    required property string summary
    property string badge: ""
    property bool wide: false
    property string glyph: ""

    spokenName: summary.length > 0 ? text + ". " + summary : text
    back: Theme.card
    edge: Theme.line
    padding: 0

    contentItem: Item {
        implicitHeight: card.wide ? Math.max(Theme.u(240), words.implicitHeight + 2 * Theme.padding) : frame.height + words.implicitHeight + 2 * Theme.padding

        RoundedPicture {
            id: frame

            source: card.picture
            alt: ""
            behind: card.back
            x: Theme.hairline * 2
            y: Theme.hairline * 2
            width: (card.wide ? Math.min(parent.width * 0.36, Theme.u(420)) : parent.width) - 2 * x
            height: (card.wide ? parent.height - 2 * y : width * 0.58)
        }
        Chip {
            text: card.badge
            visible: card.badge.length > 0
            x: Theme.u(24)
            y: Theme.u(24)
        }
        Column {
            id: words

            x: card.wide ? frame.x + frame.width + Theme.padding : Theme.padding
            y: card.wide ? (parent.height - height) / 2 : frame.y + frame.height + Theme.u(22)
            width: parent.width - x - Theme.padding
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
                visible: card.summary.length > 0
                width: parent.width
                muted: true
                Accessible.ignored: true
            }
        }
    }
}
