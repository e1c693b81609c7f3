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
        Qt.callLater(page.lead);
    }
    // To what the step is about; in large text it lies below what fits.
    function lead() {
        const party = atHand.itemAt(0);
        for (const each of [party, moveForm])
            (each as Column)?.forceLayout();
        page.reveal({ "note": noteForm, "cancel": cancelForm, "size": sizeForm, "move": times.itemAt(0) ?? moveForm, "party": party }[page.step] ?? null);
    }

    // A note that nobody has changed goes with the names.
    Connections {
        target: page.slot.names
        function onChanged() {
            const before = page.slot.noted.before;
            if (page.step === "note" && page.slot.names.state === "hidden" && before.length > 0 && noteForm.words === before)
                page.slot.hideNames();
        }
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
            visible: page.may("book")
            text: qsTr("Book for someone")
            glyph: "ticket"
            onClicked: page.kiosk.navigator.open("staff-book", page.slot.slotId)
        }
        PrimaryButton {
            visible: page.may("change_slot")
            plain: true
            text: qsTr("Change this time")
            glyph: "calendar"
            onClicked: page.kiosk.navigator.open("staff-change", page.slot.slotId)
        }
    }
    NamesShown {
        visible: parties.count > 0 && page.may("check_in") && (page.step === "parties" || page.step === "party" || names.state === "shown" || names.state === "waiting")
        names: page.slot.names
        width: page.columnWidth
        onWanted: show => show ? page.slot.showNames() : page.slot.hideNames()
    }
    SafeText {
        visible: !page.may("check_in")
        text: qsTr("You can look here. Colleagues who have that role take care of the bookings.")
        width: page.columnWidth
        muted: true
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
        id: atHand

        onItemAdded: Qt.callLater(page.lead)
        model: page.slot.atHand

        PartyAtHand {
            visible: page.step !== "parties"
            slot: page.slot
            cell: page.half
            width: page.columnWidth
        }
    }
    Column {
        id: moveForm

        visible: page.step === "move"
        width: page.columnWidth
        spacing: Theme.u(24)

        Heading {
            level: 2
            text: times.count > 0 ? qsTr("Move to which time?") : qsTr("There is no other time with room for so many.")
            width: parent.width
        }
        Repeater {
            id: times

            readonly property bool any: count > 0

            onAnyChanged: Qt.callLater(page.lead)
            model: page.slot.elsewhere.times

            SittingChoice {
                group: qsTr("Move to which time?")
                width: page.columnWidth
                onTaken: page.slot.move(slotId)
            }
        }
        PrimaryButton {
            visible: page.slot.elsewhere.hasMore
            plain: true
            glyph: "down"
            text: qsTr("Later times")
            onClicked: page.slot.elsewhere.showMore()
        }
    }
    PartySizeForm {
        id: sizeForm

        visible: page.step === "size"
        slot: page.slot
        width: page.columnWidth
    }
    AskWords {
        id: cancelForm

        visible: page.step === "cancel"
        label: qsTr("Why is it cancelled?")
        note: DeedWords.whyNote()
        go: qsTr("Cancel this booking")
        maximumLength: 200
        covered: page.kiosk.idle.warning
        width: page.columnWidth
        onAnswered: words => page.slot.cancel(words)
    }
    AskWords {
        id: noteForm

        visible: page.step === "note"
        label: qsTr("A note for colleagues")
        note: page.slot.noted.known ? qsTr("It is sealed, and shows with the names. Leave it empty to remove the note.") : qsTr("It is sealed, and shows with the names. If there is a note already, this one takes its place. Show the names first to go on from it.")
        before: page.slot.noted.before
        go: qsTr("Save the note")
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
