import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A large picture to touch, with its title below on a dark field, so that words never fight with the drawing.
Touchable {
    id: card

    required property string picture
    required property string alt
    property string badge: ""

    spokenName: badge.length > 0 ? badge + ". " + text : text
    back: Theme.night
    padding: 0

    contentItem: Item {
        implicitHeight: frame.least + words.height + 2 * Theme.u(26)

        RoundedPicture {
            id: frame

            readonly property real least: width * 0.48

            source: card.picture
            alt: ""
            behind: card.back
            x: Theme.u(10)
            y: Theme.u(10)
            width: parent.width - 2 * x
            height: Math.max(least, parent.height - words.height - 2 * Theme.u(26))
            corner: card.corner - Theme.u(8)
        }
        Chip {
            text: card.badge
            visible: card.badge.length > 0
            most: frame.width - Theme.u(40)
            x: Theme.u(32)
            y: frame.y + Theme.u(20)
        }
        Row {
            id: words

            x: Theme.padding
            y: frame.y + frame.height + Theme.u(22)
            width: parent.width - 2 * x
            spacing: Theme.u(16)

            SafeText {
                text: card.text
                width: parent.width - tip.width - parent.spacing
                strong: true
                color: Theme.onDark
                font.pixelSize: Theme.subheading
                Accessible.ignored: true
            }
            Icon {
                id: tip

                name: "forward"
                color: Theme.onDark
                size: Theme.u(40)
            }
        }
    }
}
