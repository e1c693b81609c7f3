pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Something that the hub refused: what it was about, why, and what to do next.
StaffPage {
    id: page

    readonly property RefusedPage refused: model as RefusedPage
    readonly property bool ofContent: refused.what.endsWith("_item") || refused.what === "order_items"
    readonly property bool kept: refused.bookingId.length > 0

    // What is so now, and what a person can do about it.
    function next(what: string, reason: string): string {
        if (reason === "already_so")
            return qsTr("Nothing is left to do.");
        if (reason === "below_promised")
            return qsTr("The time is as it was. The kiosks are asked for the places that nobody has booked. Change it again once they have come back.");
        if (refused.keepsWords)
            return qsTr("What was written is kept. Look at it, and save it once more.");
        switch (what) {
        case "book": return qsTr("They have no place. Tell them, and book another time with them.");
        case "cancel": return qsTr("Their booking stands as before. Look at it, and cancel it again if need be.");
        case "move": return qsTr("They are still booked for the time below. Find them another one, and tell them.");
        case "resize": return qsTr("There are as many of them as before. Look at the booking, and tell them.");
        case "confirm": return qsTr("They still wait for a place. Find them another time, or tell them.");
        case "check_in":
        case "missed":
        case "expect": return qsTr("Look at the booking, and note again whether they came.");
        case "told": return qsTr("Look at the booking. Something else may have to be told.");
        case "note": return qsTr("The note was not saved. Write it again if it is still needed.");
        case "open_slots": return qsTr("Nobody can book it. Look at the agenda, and open another time.");
        case "change_slot":
        case "close_slot":
        case "reopen_slot": return qsTr("The time is as it was. Look at it, and change it again if need be.");
        case "edit_item":
        case "add_item":
        case "remove_item":
        case "hide_item":
        case "feature_item":
        case "order_items":
        case "restore_item": return qsTr("It is as it was before. Look at it, and change it again if need be.");
        default: return qsTr("Ask whoever looks after the hub.");
        }
    }

    Heading {
        text: DeedWords.wanted(page.refused.what)
        width: page.columnWidth
    }
    SafeText {
        visible: page.refused.title.length > 0
        text: page.refused.title
        width: page.columnWidth
        strong: true
        font.pixelSize: Theme.lead
    }
    Surface {
        glyph: "info"
        ink: Theme.lingonberry
        color: Theme.lingonberryTint
        title: DeedWords.fault(page.refused.reason) || qsTr("The hub gave no reason.")
        lines: [page.next(page.refused.what, page.refused.reason)]
        width: page.columnWidth
    }
    WantedChange {
        refused: page.refused
        width: page.columnWidth
    }
    SafeText {
        text: [page.refused.by.length > 0 ? qsTr("Asked for by %1", "a name").arg(page.refused.by) : "", page.refused.decided].filter(part => part.length > 0).join(" · ")
        width: page.columnWidth
        muted: true
    }
    SafeText {
        visible: page.refused.times > 1
        text: qsTr("%1 in all. The first of them:", "6 times").arg(StaffWords.times(page.refused.times))
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: about.count === 0 && !page.ofContent
        text: qsTr("The time this was about is no longer known here.")
        width: page.columnWidth
    }
    Heading {
        visible: about.count > 0
        level: 2
        text: page.refused.day
        width: page.columnWidth
    }
    Repeater {
        id: about

        model: page.refused.sitting

        SittingCard {
            acts: false
            width: page.columnWidth
        }
    }
    Repeater {
        model: page.refused.party

        PartyCard {
            opens: false
            reaches: true
            width: page.columnWidth
        }
    }
    NamesShown {
        visible: page.kept && page.may("check_in")
        names: page.refused.names
        width: page.columnWidth
        onWanted: show => show ? page.refused.showNames() : page.refused.hideNames()
    }
    SafeText {
        visible: page.refused.what === "book" && !page.kept
        text: page.refused.by.length > 0 ? qsTr("It is not recorded who it was for. Ask %1.", "a name").arg(page.refused.by) : qsTr("It is not recorded who it was for.")
        width: page.columnWidth
        strong: true
    }
    SafeText {
        visible: to.count > 0
        text: qsTr("They were to be moved here:")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Heading {
        visible: to.count > 0
        level: 2
        text: page.refused.toDay
        width: page.columnWidth
    }
    Repeater {
        id: to

        model: page.refused.to

        SittingCard {
            acts: false
            width: page.columnWidth
        }
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        PrimaryButton {
            visible: !page.refused.seen && page.refused.slotId.length > 0
            text: page.kept ? qsTr("Open the booking") : qsTr("Open this time")
            glyph: page.kept ? "person" : "calendar"
            onClicked: page.kiosk.navigator.open("staff-slot", page.refused.slotId + (page.kept ? "/" + page.refused.bookingId : ""))
        }
        PrimaryButton {
            visible: !page.refused.seen && page.refused.keepsWords && page.may("edit_item")
            text: qsTr("Open what was written")
            glyph: "text"
            onClicked: page.kiosk.navigator.open("staff-item", "again/" + page.refused.intent)
        }
        PrimaryButton {
            visible: !page.refused.seen && !page.refused.keepsWords && page.refused.itemId.length > 0 && page.refused.what !== "add_item" && page.may("edit_item")
            text: qsTr("Open the item")
            glyph: "pictures"
            onClicked: page.kiosk.navigator.open("staff-item", page.refused.itemId)
        }
        PrimaryButton {
            visible: !page.refused.seen && page.refused.slotId.length === 0 && page.refused.itemId.length === 0 && !page.ofContent
            text: qsTr("To the agenda")
            glyph: "calendar"
            onClicked: page.kiosk.navigator.open("staff-agenda")
        }
        PrimaryButton {
            visible: !page.refused.seen && page.may("seen")
            plain: true
            text: qsTr("This is dealt with")
            glyph: "check"
            onClicked: page.refused.see()
        }
        PrimaryButton {
            visible: page.refused.seen
            text: qsTr("Back to Today")
            glyph: "check"
            onClicked: page.kiosk.navigator.open("staff-today")
        }
    }
    PrimaryButton {
        visible: !page.refused.seen
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
