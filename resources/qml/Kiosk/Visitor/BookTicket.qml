import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A booked time: when, what, for how many, where to go, and whom to call.
Rectangle {
    id: ticket

    required property BookingCard card
    required property string phone
    property string standing: "" // what it is while nobody has confirmed it
    property bool over: false // nobody is awaited any more
    property bool dense: false // where there is little height
    readonly property real inset: Theme.u(dense ? 28 : 36)
    readonly property real inner: width - 2 * inset

    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: lines.implicitHeight + 2 * inset

    Column {
        id: lines

        x: ticket.inset
        y: ticket.inset
        width: ticket.inner
        spacing: Theme.u(ticket.dense ? 14 : 22)

        Chip {
            visible: ticket.standing.length > 0
            text: ticket.standing
            most: parent.width
        }
        Heading {
            level: 2
            text: BookWords.booked(ticket.card)
            color: Theme.fjord
            width: parent.width
            font.pixelSize: Theme.subheading * 1.2
        }
        BookFact {
            glyph: "heart"
            words: ticket.card.title
            more: BookWords.people(ticket.card.party)
            width: parent.width
        }
        BookFact {
            glyph: "place"
            words: BookWords.place(ticket.card.city, ticket.card.station)
            more: [ticket.card.where, ticket.card.address].filter(part => part.length > 0).join("\n")
            width: parent.width
        }
        BookFact {
            visible: ticket.card.guest.length > 0
            glyph: "talk"
            words: BookWords.joins(ticket.card.guest, ticket.card.guestCity, ticket.card.guestTime)
            width: parent.width
        }
        BookFact {
            visible: ticket.phone.length > 0 && !ticket.over
            glyph: "phone"
            words: ticket.phone
            more: qsTr("Call us if something comes up")
            width: parent.width
        }
    }
}
