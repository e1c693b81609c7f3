import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Is this right? Each answer can be changed.
Column {
    id: question

    required property BookPage model
    required property Kiosk kiosk
    readonly property BookingCard card: model.card
    readonly property WhoModel who: model.who
    readonly property string place: BookWords.place(card.city, card.station)
    readonly property real half: width > Theme.u(1300) * Theme.textScale ? (width - Theme.gap) / 2 : width
    readonly property bool reachable: who.phone.length > 0 || who.email.length > 0 // a name alone reaches nobody

    spacing: Theme.u(28)

    Heading {
        text: qsTr("Is this right?")
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        BookAnswer {
            id: what

            glyph: "heart"
            asked: qsTr("What")
            said: question.card.title
            more: question.place
            width: question.half
            height: question.half < question.width ? Math.max(what.implicitHeight, howMany.implicitHeight) : implicitHeight
            onChange: question.model.go("what")
        }
        BookAnswer {
            id: howMany

            glyph: "people"
            asked: qsTr("How many")
            said: BookWords.people(question.card.party)
            width: question.half
            height: question.half < question.width ? Math.max(what.implicitHeight, howMany.implicitHeight) : implicitHeight
            onChange: question.model.go("party")
        }
        BookAnswer {
            id: when

            glyph: "calendar"
            asked: qsTr("When")
            said: question.model.when.chosenNow ? qsTr("Now") : BookWords.booked(question.card)
            more: BookWords.joins(question.card.guest, question.card.guestCity, question.card.guestTime)
            width: question.half
            height: question.half < question.width ? Math.max(when.implicitHeight, whom.implicitHeight) : implicitHeight
            onChange: question.model.go("when")
        }
        BookAnswer {
            id: whom

            glyph: "person"
            asked: qsTr("Who")
            said: question.kiosk.idle.warning ? "•••" : question.who.empty ? qsTr("No contact details") : question.who.reached
            more: question.who.needs.map(need => BookWords.need(need)).join(" · ")
            width: question.half
            height: question.half < question.width ? Math.max(when.implicitHeight, whom.implicitHeight) : implicitHeight
            onChange: question.model.go("who")
        }
    }
    Surface {
        visible: question.model.when.waiting
        glyph: "wait"
        ink: Theme.cloudberryInk
        color: Theme.cloudberryTint
        title: qsTr("This time is full")
        lines: [!question.reachable ? qsTr("You get a place when somebody cancels. Look in My booking, or leave us your number.") : qsTr("You get a place when somebody cancels. Then we tell you.")]
        width: parent.width
    }
    BookNav {
        width: parent.width
        goGlyph: "check"
        go: question.model.when.waiting ? qsTr("Join the waiting list") : question.model.when.chosenNow ? qsTr("Come now") : qsTr("Book %1", "day and time").arg(BookWords.moment(question.card.dayWithin, question.card.time))
        onOnward: question.model.book()
        onBackward: question.kiosk.navigator.back()
    }
}
