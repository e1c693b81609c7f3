pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One slot: who is booked, and what can be done with each.
StaffPage {
    id: page

    readonly property SlotPage slot: model as SlotPage
    readonly property string step: slot.step
    readonly property real half: broad ? (columnWidth - Theme.gap) / 2 : columnWidth

    onStepChanged: {
        page.contentY = 0;
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    Heading {
        text: page.slot.day
        width: page.columnWidth
    }
    Repeater {
        model: page.slot.sitting

        SittingCard {
            acts: false
            width: page.columnWidth
        }
    }
    Flow {
        visible: page.step === "parties"
        width: page.columnWidth
        spacing: Theme.gap

        PrimaryButton {
            text: qsTr("Book for someone")
            glyph: "ticket"
            onClicked: page.kiosk.navigator.open("staff-book", page.slot.slotId)
        }
        PrimaryButton {
            plain: true
            text: qsTr("Change this time")
            glyph: "calendar"
            onClicked: page.kiosk.navigator.open("staff-change", page.slot.slotId)
        }
    }
    NamesShown {
        visible: parties.count > 0 && (page.step === "parties" || page.step === "party")
        names: page.slot.names
        width: page.columnWidth
        onWanted: show => show ? page.slot.showNames() : page.slot.hideNames()
    }
    SafeText {
        visible: page.step === "parties" && parties.count === 0
        text: qsTr("Nobody is booked yet.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Repeater {
        id: parties

        model: page.slot.parties

        PartyCard {
            visible: page.step === "parties"
            width: page.columnWidth
            onOpened: page.slot.take(bookingId)
            onArrived: page.slot.checkIn(bookingId)
            onConfirmed: page.slot.confirm(bookingId)
        }
    }
    Repeater {
        model: page.slot.atHand

        Column {
            id: party

            required property string bookingId
            required property int size
            required property string standing
            required property string language
            required property string made
            required property string tell
            required property string reason
            required property bool unsent
            required property string who
            required property string reach
            required property list<string> needs
            required property string note
            required property bool contact
            required property bool canCheckIn
            required property bool canConfirm
            required property bool canMiss
            required property bool canMove
            required property bool canExpect

            visible: page.step !== "parties"
            width: page.columnWidth
            spacing: Theme.gap

            PartyCard {
                bookingId: party.bookingId
                size: party.size
                standing: party.standing
                language: party.language
                made: party.made
                tell: party.tell
                reason: party.reason
                unsent: party.unsent
                who: party.who
                reach: party.reach
                reaches: true
                needs: party.needs
                note: party.note
                contact: party.contact
                canCheckIn: party.canCheckIn
                canConfirm: party.canConfirm
                opens: false
                width: parent.width
            }
            PartyDeeds {
                visible: page.step === "party"
                slot: page.slot
                bookingId: party.bookingId
                tell: party.tell
                canCheckIn: party.canCheckIn
                canConfirm: party.canConfirm
                canMiss: party.canMiss
                canMove: party.canMove
                canExpect: party.canExpect
                cell: page.half
                width: parent.width
            }
        }
    }
    Heading {
        visible: page.step === "move"
        level: 2
        text: times.count > 0 ? qsTr("Move to which time?") : qsTr("There is no other time with room for so many.")
        width: page.columnWidth
    }
    Repeater {
        id: times

        model: page.slot.times

        SittingChoice {
            visible: page.step === "move"
            group: qsTr("Move to which time?")
            width: page.columnWidth
            onTaken: page.slot.move(slotId)
        }
    }
    AskWords {
        visible: page.step === "cancel"
        label: qsTr("Why is it cancelled?")
        note: StaffWords.whyNote()
        go: qsTr("Cancel this booking")
        maximumLength: 200
        covered: page.kiosk.idle.warning
        width: page.columnWidth
        onAnswered: words => page.slot.cancel(words)
    }
    AskWords {
        visible: page.step === "note"
        label: qsTr("A note for colleagues")
        note: qsTr("It is sealed, and shows with the names. An empty one removes what is there.")
        go: qsTr("Keep the note")
        maximumLength: 500
        covered: page.kiosk.idle.warning
        width: page.columnWidth
        onAnswered: words => page.slot.note(words)
    }
    PrimaryButton {
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
