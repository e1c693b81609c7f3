import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The booking, how it stands, and what can be done with it.
Column {
    id: found

    required property MyBookingPage model
    required property Kiosk kiosk
    readonly property bool waits: model.state === "waiting"
    readonly property real half: width > Theme.u(1200) * Theme.textScale ? (width - Theme.gap) / 2 : width

    function standing(state: string): string {
        switch (state) {
        case "confirmed": return qsTr("Your time is booked");
        case "pending":
        case "requested": return qsTr("We will confirm your time");
        case "waiting": return qsTr("You are on the waiting list");
        case "broken": return qsTr("We are sorry: this time is full");
        case "arrived": return qsTr("You have been here. Thank you!");
        case "missed":
        case "over":
        case "unanswered":
        case "in_vain": return qsTr("This time is over");
        default: return qsTr("This booking is cancelled");
        }
    }
    // What that means for who reads it.
    function meaning(state: string): string {
        switch (state) {
        case "pending":
        case "requested": return qsTr("Look here again later, with your code. Then you see if it is confirmed.");
        case "waiting": return qsTr("You get a place if somebody cancels. Look here again later, with your code.");
        case "unanswered": return qsTr("We did not manage to confirm it in time. We are sorry.");
        case "in_vain": return qsTr("No place came free. We are sorry.");
        default: return "";
        }
    }
    function newsWords(news: string): string {
        switch (news) {
        case "": return "";
        case "confirmed": return qsTr("It has just been confirmed. You are welcome!");
        case "cancelled": return qsTr("You are welcome another time.");
        case "moved": return qsTr("Your booking has been moved.");
        case "asked": return qsTr("We have noted the new time and will confirm it.");
        case "erased": return model.live ? qsTr("Your details are removed. Your booking stays.") : qsTr("Your details are removed.");
        case "full": return qsTr("This time has just been taken. Your booking is as it was.");
        default: return qsTr("That is no longer possible. Your booking is as it was.");
        }
    }

    spacing: Theme.u(28)

    Heading {
        text: found.standing(found.model.state)
        width: parent.width
    }
    SafeText {
        visible: text.length > 0 && found.model.news.length === 0
        text: found.meaning(found.model.state)
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Surface {
        visible: found.model.news.length > 0
        glyph: "info"
        ink: Theme.spruce
        color: Theme.spruceTint
        title: found.newsWords(found.model.news)
        width: parent.width
    }
    Surface {
        visible: found.model.state === "broken"
        glyph: "info"
        ink: Theme.lingonberry
        color: Theme.lingonberryTint
        title: qsTr("We had promised you a place, and it is gone.")
        lines: [qsTr("The staff knows it and looks for another one. Please ask them, call us, or take another time.")]
        width: parent.width
    }
    Surface {
        visible: found.model.card.words.length > 0
        glyph: "info"
        title: qsTr("From the centre, in the staff’s own words:")
        lines: [found.model.card.words]
        width: parent.width
    }
    BookTicket {
        visible: found.model.card.known
        card: found.model.card
        phone: found.kiosk.welcome.phone
        standing: found.waits ? qsTr("On the waiting list") : ["pending", "requested"].includes(found.model.state) ? qsTr("Not confirmed yet") : ""
        over: !found.model.live
        width: parent.width
    }
    SafeText {
        visible: !found.model.card.known
        text: qsTr("We no longer show this time.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionCard {
            visible: found.model.live
            glyph: "calendar"
            text: found.waits ? qsTr("Choose another time") : qsTr("Move to another time")
            edge: Theme.line
            iconInk: Theme.fjord
            width: found.half
            onClicked: found.model.chooseTime()
        }
        ActionCard {
            visible: found.model.live
            glyph: "close"
            text: found.waits ? qsTr("Leave the waiting list") : qsTr("Cancel my booking")
            edge: Theme.line
            iconInk: Theme.lingonberry
            width: found.half
            onClicked: cancelling.open()
        }
        ActionCard {
            visible: found.model.again
            glyph: "calendar"
            text: qsTr("Book another time")
            edge: Theme.line
            iconInk: Theme.fjord
            width: found.half
            onClicked: found.kiosk.navigator.open("book")
        }
        BookSlip {
            visible: printer.configured && found.model.live
            kiosk: found.kiosk
            card: found.model.card
            standing: found.model.state === "confirmed" ? "" : found.standing(found.model.state)
            edge: Theme.line
            ink: Theme.ink
            iconInk: Theme.fjord
            width: found.half
        }
        ActionCard {
            visible: found.model.hasDetails
            glyph: "person"
            text: qsTr("Remove my details")
            detail: qsTr("Name, phone, e-mail and needs")
            edge: Theme.line
            iconInk: Theme.fjord
            width: found.half
            onClicked: erasing.open()
        }
    }
    BookNav {
        width: parent.width
        go: qsTr("Done")
        goGlyph: "check"
        onOnward: found.kiosk.navigator.home()
        onBackward: found.kiosk.navigator.back()
    }

    AskPanel {
        id: cancelling

        name: found.waits ? qsTr("Leave the waiting list?") : qsTr("Cancel your booking?")
        words: found.waits ? qsTr("We then keep no place for you when one becomes free.") : qsTr("Your place is free for others at once.")
        yes: found.waits ? qsTr("Yes, leave it") : qsTr("Yes, cancel it")
        no: found.waits ? qsTr("No, keep waiting") : qsTr("No, keep it")
        onAgreed: found.model.cancel()
    }
    AskPanel {
        id: erasing

        name: qsTr("Remove your details?")
        words: found.model.live ? qsTr("Your booking stays. We can then no longer tell you about changes.") : qsTr("We then no longer know who had booked.")
        yes: qsTr("Yes, remove them")
        no: qsTr("No, keep them")
        onAgreed: found.model.erase()
    }
}
