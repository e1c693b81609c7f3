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
    readonly property bool split: width > Theme.u(1400) * Theme.textScale
    readonly property real half: split ? (width - Theme.gap) / 2 : width

    spacing: Theme.u(28)

    Heading {
        text: done.confirmed ? qsTr("Welcome! Your time is booked.") : done.waiting ? qsTr("You are on the waiting list") : done.lost ? qsTr("Somebody else was faster") : qsTr("We have your wish")
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }
    SafeText {
        text: done.confirmed ? qsTr("You need nothing but the code. Come to the station at that time.") : done.waiting ? qsTr("You get a place when somebody cancels. Your code shows you how it stands.") : done.lost ? qsTr("The last place has just gone. We have noted your wish and will look for a place. Or take another time now.") : qsTr("We will confirm it. Your code shows you how it stands.")
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
            card: done.model.card
            width: done.half
        }
        BookTicket {
            card: done.model.card
            phone: done.kiosk.welcome.phone
            width: done.half
        }
    }
    PrimaryButton {
        text: qsTr("Done")
        glyph: "check"
        width: parent.width
        onClicked: done.kiosk.navigator.home()
    }
}
