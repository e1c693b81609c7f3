import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// All that can be done with one party.
Flow {
    id: deeds

    required property SlotPage slot
    required property string bookingId
    required property bool canTell
    required property bool untold
    required property bool canCheckIn
    required property bool canConfirm
    required property bool canMiss
    required property bool canMove
    required property bool canExpect
    required property bool canNote
    required property bool canResize
    required property bool canCancel
    required property real cell

    spacing: Theme.gap

    ActionCard {
        visible: deeds.canTell
        glyph: "phone"
        text: qsTr("They have been told")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.told(deeds.bookingId)
    }
    ActionCard {
        visible: deeds.canTell && !deeds.untold
        glyph: "cannot"
        text: qsTr("They could not be told")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.untold(deeds.bookingId)
    }
    ActionCard {
        visible: deeds.canConfirm
        glyph: "check"
        text: qsTr("Give them a place")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.confirm(deeds.bookingId)
    }
    ActionCard {
        visible: deeds.canCheckIn
        glyph: "check"
        text: qsTr("Check in")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.checkIn(deeds.bookingId)
    }
    ActionCard {
        visible: deeds.canMiss
        glyph: "clock"
        text: qsTr("They did not come")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.missed(deeds.bookingId)
    }
    ActionCard {
        visible: deeds.canExpect
        glyph: "back"
        text: qsTr("That was a slip: they are still expected")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.expect(deeds.bookingId)
    }
    ActionCard {
        visible: deeds.canMove
        glyph: "calendar"
        text: qsTr("Move to another time")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.chooseTime()
    }
    ActionCard {
        visible: deeds.canResize
        glyph: "person"
        text: qsTr("Change how many come")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.askSize()
    }
    ActionCard {
        visible: deeds.canNote
        glyph: "text"
        text: qsTr("Write a note")
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        onClicked: deeds.slot.askForNote()
    }
    ActionCard {
        visible: deeds.canCancel
        glyph: "close"
        text: qsTr("Cancel this booking")
        edge: Theme.line
        iconInk: Theme.lingonberry
        width: deeds.cell
        onClicked: deeds.slot.askToCancel()
    }
}
