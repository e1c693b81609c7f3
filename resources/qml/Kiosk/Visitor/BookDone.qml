import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Booked, asked for, or on the waiting list; what the hub has not confirmed is never called so.
Column {
    id: done

    required property BookPage model
    required property Kiosk kiosk
    readonly property bool confirmed: model.outcome === "confirmed"
    readonly property bool waiting: model.outcome === "waiting"
    readonly property bool lost: model.reason === "full" && model.outcome === "requested"
    readonly property BookingCard card: model.card
    readonly property string standing: confirmed ? "" : lost ? qsTr("The time you asked for (not booked yet)") : waiting ? qsTr("On the waiting list") : qsTr("Not confirmed yet")
    readonly property bool split: width > Theme.u(1400) * Theme.textScale
    readonly property real half: split ? (width - Theme.gap) / 2 : width

    spacing: Theme.u(split ? 20 : 28)

    Heading {
        text: done.confirmed ? qsTr("Welcome! Your time is booked.") : done.waiting ? qsTr("You are on the waiting list") : done.lost ? qsTr("This time has just been taken") : qsTr("We have your request")
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }
    SafeText {
        text: done.confirmed ? done.model.when.chosenNow ? qsTr("You need nothing but the code. You can come now.") : done.card.station > 0 ? qsTr("You need nothing but the code. Come to station %1 at that time.").arg(done.card.station) : qsTr("You need nothing but the code. Come to us at that time.") : done.waiting ? qsTr("You get a place when somebody cancels. Use your code to see if a place opens.") : done.lost ? qsTr("The last place has just gone. We have noted your request and will look for a place. Or take another time now.") : done.model.when.chosenNow ? qsTr("Ask the staff if you can come now. We could not confirm it yet.") : qsTr("We will confirm it. Use your code to see if it is confirmed.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    BookNearest {
        visible: done.lost
        model: done.model
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        BookCode {
            id: code

            card: done.card
            calendar: done.confirmed
            words: done.confirmed ? qsTr("Write it down. With it you can see, move or cancel your booking here.") : done.lost || done.waiting ? qsTr("Write it down. With it you can see if a place opens, and cancel your request here.") : qsTr("Write it down. With it you can see, move or cancel your request here.")
            width: done.half
            height: done.split ? Math.max(implicitHeight, ticket.implicitHeight) : implicitHeight
        }
        BookTicket {
            id: ticket

            card: done.card
            phone: done.kiosk.welcome.phone
            standing: done.standing
            dense: done.split
            width: done.half
            height: done.split ? Math.max(implicitHeight, code.implicitHeight) : implicitHeight
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        BookSlip {
            id: slip

            visible: printer.configured
            kiosk: done.kiosk
            card: done.card
            standing: done.standing
            dense: done.split
            width: done.half
        }
        PrimaryButton {
            text: qsTr("Done")
            glyph: "check"
            width: slip.visible ? done.half : parent.width
            height: slip.visible && done.split ? Math.max(implicitHeight, slip.height) : implicitHeight
            onClicked: done.kiosk.navigator.home()
        }
    }
}
