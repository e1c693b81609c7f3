pragma Singleton
import QtQuick

// Words for what the staff did, what became of it, and why something did not go.
QtObject {
    // What was done, as the strip below a page says it; `about` is the new day and time of what was moved.
    function deed(what: string, about: string): string {
        switch (what) {
        case "check_in": return qsTr("Checked in");
        case "missed": return qsTr("Noted as not come");
        case "expect": return qsTr("Expected again");
        case "cancel": return qsTr("Cancelled. They have to be told.");
        case "move": return about.length > 0 ? StaffWords.fill(qsTr("Moved to %1. They have to be told.", "a day and time"), [about]) : qsTr("Moved. They have to be told.");
        case "resize": return qsTr("The number of people has been changed");
        case "confirm": return qsTr("They have a place. They have to be told.");
        case "told": return qsTr("Noted: they have been told");
        case "untold": return qsTr("Noted: they could not be told");
        case "book": return qsTr("Noted");
        case "note": return qsTr("The note is saved");
        case "no_note": return qsTr("The note is removed");
        case "list": return qsTr("The day list is saved");
        case "open_slots": return qsTr("Opened");
        case "free_now": return qsTr("Open now");
        case "change_slot": return qsTr("Changed");
        case "close_slot": return qsTr("Closed: no more bookings");
        case "cancel_slot": return qsTr("Cancelled. Whoever is booked has to be told.");
        case "cancel_free_slot": return qsTr("Cancelled");
        case "reopen_slot": return qsTr("Open again");
        case "close_day": return qsTr("The day is closed. Whoever is booked has to be told.");
        case "close_free_day": return qsTr("The day is closed");
        case "noted":
        case "seen": return qsTr("Dealt with: it is no longer under To do");
        case "answered": return qsTr("Answered: it is no longer under To do");
        case "read": return qsTr("Read: it is no longer under To do");
        case "add_item": return qsTr("Saved. Visitors can find it now.");
        case "add_item_search": return qsTr("Saved. Visitors find it by searching.");
        case "add_item_unplaced": return qsTr("Saved. Visitors find it by searching. Choose what it helps with, and they find it from Home too.");
        case "edit_item": return qsTr("Saved. Visitors see it when they next open the page.");
        case "edit_item_own": return qsTr("Saved for all centres. Where this centre has its own text, visitors here still read that.");
        case "edit_item_asked": return qsTr("Saved. Somebody else changed the same meanwhile. Both stand at the top of this page: choose one.");
        case "edit_item_later": return qsTr("Saved. Visitors see it from the time that you chose.");
        case "edit_item_over": return qsTr("Saved. Its time is over, so no visitor sees it.");
        case "edit_item_hidden": return qsTr("Saved. It is hidden, so no visitor sees it.");
        case "show_language": return qsTr("Visitors see this language when they next open the page.");
        case "hold_language": return qsTr("Kept back. Visitors read it in another language.");
        case "check_language": return qsTr("Noted: this language is still right.");
        case "edit_centre": return qsTr("Saved. It applies here at once.");
        case "edit_centre_asked": return qsTr("Saved. Somebody else changed the same meanwhile. Choose one of the two under To do.");
        case "announce": return qsTr("It now shows on all pages.");
        case "withdraw": return qsTr("It has been removed.");
        case "hide_item": return qsTr("Hidden. No visitor sees it here.");
        case "hide_item_everywhere": return qsTr("Hidden. No visitor sees it at any centre.");
        case "show_item": return qsTr("Visitors see it again.");
        case "order_items":
        case "feature_item": return qsTr("The order has been changed");
        case "remove_item": return qsTr("Removed");
        case "restore_item": return qsTr("Requested. It will show when the hub has answered.");
        case "restored": return qsTr("It is as it was then. Visitors see it when they next open the page.");
        case "undone": return qsTr("Undone");
        default: return what.endsWith("_everywhere") ? [deed(what.slice(0, -"_everywhere".length), about), qsTr("It is for all centres.")].join(" ") : "";
        }
    }
    // What was done elsewhere and can still be taken back; `about` names an item of content.
    function earlier(what: string, about: string): string {
        const said = deed(what, about);
        return what === "move" || about.length === 0 || said.length === 0 ? said : StaffWords.fill(qsTr("%1: %2", "an item; what was done with it"), [about, said]);
    }
    // Why a booking is cancelled is told to whoever booked.
    function whyNote(): string {
        return qsTr("Those who booked read it just as you write it: a few words, and no names. You may leave it empty.");
    }
    // A reason: a code that the hub gives, or somebody's own words.
    function reason(said: string): string {
        return /^(full|clash|[a-z]+(_[a-z]+)+)$/.test(said) ? fault(said) : said;
    }
    // What somebody wanted and did not get.
    function wanted(what: string): string {
        switch (what) {
        case "book": return qsTr("A booking was not made");
        case "cancel": return qsTr("A booking was not cancelled");
        case "move": return qsTr("A booking was not moved");
        case "resize": return qsTr("The number of people was not changed");
        case "confirm": return qsTr("A place was not given");
        case "check_in": return qsTr("Somebody was not checked in");
        case "missed": return qsTr("It was not noted that somebody did not come");
        case "expect": return qsTr("It was not noted that somebody is still expected");
        case "told": return qsTr("It was not noted that somebody was told");
        case "note": return qsTr("A note was not saved");
        case "open_slots": return qsTr("Times were not opened");
        case "change_slot":
        case "close_slot":
        case "reopen_slot": return qsTr("A time was not changed");
        case "edit_item":
        case "add_item":
        case "remove_item":
        case "hide_item":
        case "feature_item":
        case "order_items":
        case "restore_item": return qsTr("Content was not changed");
        default: return qsTr("Something was not done");
        }
    }
    // What is missing in each part of a page: "Words: Title, Summary."
    function missing(places: list<string>): list<string> {
        const parts = new Map();
        for (const [part, field, scene] of places.map(place => place.split("/")))
            parts.set(part, [...(parts.get(part) ?? []), ContentWords.lack(field, scene ?? "")]);
        return [...parts].map(([part, fields]) => [part.length > 0 ? ContentWords.part(part) : "", fields.join(", ")].filter(said => said.length > 0).join(": ") + ".");
    }
    function fault(reason: string): string {
        if (reason.startsWith("missing:"))
            return [qsTr("Something is still missing."), ...missing(reason.slice(8).split(","))].join(" ");
        switch (reason) {
        case "": return "";
        case "full": return qsTr("There is no room for so many.");
        case "party_too_small": return qsTr("This time is for larger groups.");
        case "party_too_large": return qsTr("This time is not large enough for so many.");
        case "too_early": return qsTr("It has not begun yet. They may still come.");
        case "not_today": return qsTr("Check in only on the day itself.");
        case "slot_over": return qsTr("This time is over.");
        case "slot_closed":
        case "slot_cancelled": return qsTr("This time is closed.");
        case "changed_meanwhile": return qsTr("Somebody has changed this in the meantime.");
        case "below_promised": return qsTr("More places than that are booked, or held by kiosks.");
        case "clash": return qsTr("The host or the station is taken then.");
        case "not_sent": return qsTr("This time has not been sent yet. Try again when there is a connection.");
        case "already_so": return qsTr("That is already so.");
        case "wrong_state": return qsTr("Somebody has changed this booking in the meantime.");
        case "no_such_slot":
        case "no_such_booking": return qsTr("That is no longer there.");
        case "no_such_item": return qsTr("This item is no longer there.");
        case "no_such_version": return qsTr("This version is no longer there.");
        case "not_valid": return qsTr("Something is missing. A title and a summary are needed in one language at least.");
        case "captions_missing": return qsTr("The film needs captions, or “No speech in it”.");
        case "scenes_apart": return qsTr("Each scene needs a way to it, and a way on to an end.");
        case "ends_first": return qsTr("It ends before it begins.");
        case "last_language": return qsTr("Visitors would have nothing to read. Hide the item instead.");
        case "centre_stays": return qsTr("A centre with a screen is always shown.");
        case "no_words": return qsTr("Write it in one language at least.");
        case "no_name": return qsTr("Write the station’s name in one language at least.");
        case "no_way": return qsTr("Write in one language at least how to find the station.");
        case "too_many": return qsTr("There is no room for more. Remove one first.");
        case "over_already": return qsTr("That time is past. Choose a later one.");
        case "number_taken": return qsTr("Another station has this number.");
        case "all_closed": return qsTr("One day of the week has to be open.");
        case "no_stick": return qsTr("The stick is no longer there. Plug it in once more.");
        case "has_times": return qsTr("It has times to come. Cancel those first, or hide it.");
        case "not_own": return qsTr("All centres share it. You can hide it here instead.");
        case "media_missing": return qsTr("A picture or a film has not reached the hub. Take it in again.");
        case "gone_out": return qsTr("It has gone out already. Change it back by hand.");
        case "too_late": return qsTr("Whoever called for help has left by now.");
        case "not_allowed": return qsTr("The hub does not allow it.");
        case "unknown_kind":
        case "unreadable": return qsTr("The hub can’t do that. It may need an update.");
        case "exists": return qsTr("That is there already.");
        case "too_long": return qsTr("This is too long.");
        case "identity_number": return qsTr("Please do not write a personal identity number.");
        case "no_key": return qsTr("Details can’t be kept safe just now. Book without them.");
        case "no_such_lease": return qsTr("The screen had said yes, but there is no place left.");
        case "locked": return qsTr("You are not allowed to do that, or the desk is locked.");
        default: return qsTr("That could not be saved. Please try again.");
        }
    }
}
