import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A contact point or partner city.
Rectangle {
    id: card

    required property string city
    required property string address
    required property string phone
    required property bool partner
    required property bool here
    required property string summary
    required property string picture
    required property string alt
    readonly property bool wide: width > Theme.u(760) * Theme.textScale
    readonly property real pictureWidth: wide ? width * 0.34 : width - 2 * Theme.u(10)

    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: wide ? Math.max(Theme.u(260), words.implicitHeight + 2 * Theme.padding) : pictureWidth * 0.56 + words.implicitHeight + 2 * Theme.padding

    RoundedPicture {
        id: frame

        source: card.picture
        alt: card.alt
        behind: card.color
        x: Theme.u(10)
        y: Theme.u(10)
        width: card.pictureWidth
        height: card.wide ? card.height - 2 * y : width * 0.56
        corner: card.radius - Theme.u(8)
    }
    Column {
        id: words

        x: card.wide ? frame.x + frame.width + Theme.padding : Theme.padding
        y: card.wide ? (parent.height - height) / 2 : frame.y + frame.height + Theme.u(20)
        width: parent.width - x - Theme.padding
        spacing: Theme.u(8)

        Heading {
            level: 2
            text: card.city
            width: parent.width
        }
        Chip {
            visible: card.here || card.partner
            text: card.here ? qsTr("You are here") : qsTr("Partner city")
            most: parent.width
        }
        SafeText {
            text: card.address
            visible: card.address.length > 0
            width: parent.width
        }
        SafeText {
            text: card.phone
            visible: card.phone.length > 0
            width: parent.width
            strong: true
        }
        SafeText {
            text: card.summary
            visible: card.partner && card.summary.length > 0
            width: parent.width
        }
    }
}
