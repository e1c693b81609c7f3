pragma ComponentBehavior: Bound
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
    required property bool noted
    required property bool canResize
    required property bool canCancel
    required property real cell
    // Two beside each other are equally high.
    readonly property real tallest: cell < width ? children.reduce((most, each) => Math.max(most, each.visible ? each.implicitHeight : 0), 0) : 0

    spacing: Theme.gap

    component Deed: ActionCard {
        edge: Theme.line
        iconInk: Theme.fjord
        width: deeds.cell
        height: Math.max(implicitHeight, deeds.tallest)
    }

    Deed {
        visible: deeds.canTell
        glyph: "phone"
        text: qsTr("They have been told")
        onClicked: deeds.slot.told(deeds.bookingId)
    }
    Deed {
        visible: deeds.canTell && !deeds.untold
        glyph: "cannot"
        text: qsTr("They could not be told")
        onClicked: deeds.slot.untold(deeds.bookingId)
    }
    Deed {
        visible: deeds.canConfirm
        glyph: "check"
        text: qsTr("Give them a place")
        onClicked: deeds.slot.confirm(deeds.bookingId)
    }
    Deed {
        visible: deeds.canCheckIn
        glyph: "check"
        text: qsTr("Check in")
        onClicked: deeds.slot.checkIn(deeds.bookingId)
    }
    Deed {
        visible: deeds.canMiss
        glyph: "clock"
        text: qsTr("They did not come")
        onClicked: deeds.slot.missed(deeds.bookingId)
    }
    Deed {
        visible: deeds.canExpect
        glyph: "back"
        text: qsTr("That was a mistake: they are still expected")
        onClicked: deeds.slot.expect(deeds.bookingId)
    }
    Deed {
        visible: deeds.canMove
        glyph: "calendar"
        text: qsTr("Move to another time")
        onClicked: deeds.slot.chooseTime()
    }
    Deed {
        visible: deeds.canResize
        glyph: "person"
        text: qsTr("Change how many come")
        onClicked: deeds.slot.askSize()
    }
    Deed {
        visible: deeds.canNote
        glyph: "pen"
        text: deeds.noted ? qsTr("Change the note") : qsTr("Write a note")
        onClicked: deeds.slot.askForNote()
    }
    Deed {
        visible: deeds.canCancel
        glyph: "close"
        text: qsTr("Cancel this booking")
        iconInk: Theme.lingonberry
        onClicked: deeds.slot.askToCancel()
    }
}
