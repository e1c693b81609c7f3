import QtQuick
import Kiosk.Models
import Kiosk.Theme

// One party, and all that can be done with it.
Column {
    id: party

    required property SlotPage slot
    required property real cell
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
    required property string access
    required property string note
    required property bool contact
    required property bool untold
    required property bool over
    required property bool canCheckIn
    required property bool canConfirm
    required property bool canMiss
    required property bool canMove
    required property bool canExpect
    required property bool canCancel
    required property bool canTell
    required property bool canNote
    required property bool canResize

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
        access: party.access
        note: party.note
        contact: party.contact
        untold: party.untold
        over: party.over
        canCheckIn: party.canCheckIn
        canConfirm: party.canConfirm
        opens: false
        width: parent.width
    }
    PartyDeeds {
        visible: party.slot.step === "party"
        slot: party.slot
        bookingId: party.bookingId
        canTell: party.canTell
        untold: party.untold
        canCheckIn: party.canCheckIn
        canConfirm: party.canConfirm
        canMiss: party.canMiss
        canMove: party.canMove
        canExpect: party.canExpect
        canNote: party.canNote
        noted: party.note.length > 0
        canResize: party.canResize
        canCancel: party.canCancel
        cell: party.cell
        width: parent.width
    }
}
