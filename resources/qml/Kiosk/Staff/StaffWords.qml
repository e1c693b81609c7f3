pragma Singleton
import QtQuick

// Words of the staff's desk that several pages share.
QtObject {
    // A sentence with its gaps filled; what fills them may hold a % of its own.
    function fill(words: string, parts: list<string>): string {
        return words.replace(/%([1-9])/g, (all, n) => parts[n - 1] ?? all);
    }
    function persons(count: int): string {
        return count === 1 ? qsTr("1 person") : qsTr("%1 persons").arg(count);
    }
    function booked(booked: int, free: int, state: string): string {
        if (state === "cancelled")
            return qsTr("Cancelled");
        if (state === "closed")
            return qsTr("%1 booked, closed", "a number of persons").arg(booked);
        return free > 0 ? qsTr("%1 booked, %2 free", "numbers of persons").arg(booked).arg(free) : qsTr("%1 booked, full", "a number of persons").arg(booked);
    }
    function free(free: int, capacity: int): string {
        return free > 0 ? qsTr("%1 of %2 free", "places").arg(free).arg(capacity) : qsTr("Full");
    }
    function places(count: int): string {
        return count === 1 ? qsTr("1 place") : qsTr("%1 places").arg(count);
    }
    function times(count: int): string {
        return count === 1 ? qsTr("1 time") : qsTr("%1 times").arg(count);
    }
    function parties(count: int): string {
        return count === 1 ? qsTr("1 party") : qsTr("%1 parties").arg(count);
    }
    function audience(whom: string): string {
        switch (whom) {
        case "citizen": return qsTr("Citizens");
        case "professional": return qsTr("Care professionals");
        case "company": return qsTr("Companies");
        default: return qsTr("Researchers");
        }
    }
    function weekday(day: string): string {
        switch (day) {
        case "mon": return qsTr("Monday");
        case "tue": return qsTr("Tuesday");
        case "wed": return qsTr("Wednesday");
        case "thu": return qsTr("Thursday");
        case "fri": return qsTr("Friday");
        case "sat": return qsTr("Saturday");
        default: return qsTr("Sunday");
        }
    }
    // As what something is held; a demonstration needs no word.
    function held(kind: string): string {
        return kind === "training" ? qsTr("Training") : kind === "event" ? qsTr("Event") : "";
    }
    // How a time lies in the hours of the centre; `why` is the day's own word, such as that of a holiday.
    function opening(how: string, why: string): string {
        const said = how === "closed" ? qsTr("The centre is closed then") : how === "outside" ? qsTr("Outside the opening hours") : "";
        return said.length > 0 && why.length > 0 ? [said, why].join(": ") : said;
    }
    // What a time can't be held beside.
    function clash(by: string, host: string, station: int, title: string, time: string): string {
        switch (by) {
        case "host": return qsTr("%1 is busy then: %2 at %3.", "host, what, time").arg(host).arg(title).arg(time);
        case "station": return qsTr("Station %1 is taken then: %2 at %3.", "number, what, time").arg(station).arg(title).arg(time);
        default: return "";
        }
    }
    function here(count: int): string {
        return count === 1 ? qsTr("1 is here") : qsTr("%1 are here").arg(count);
    }
    function waiting(count: int): string {
        return count === 1 ? qsTr("1 party waits") : qsTr("%1 parties wait").arg(count);
    }
    function state(state: string): string {
        switch (state) {
        case "confirmed": return qsTr("Expected");
        case "pending": return qsTr("Expected, not confirmed yet");
        case "requested": return qsTr("Asks for a place");
        case "waiting": return qsTr("On the waiting list");
        case "arrived": return qsTr("Here");
        case "missed": return qsTr("Did not come");
        case "cancelled": return qsTr("Cancelled");
        default: return qsTr("Refused");
        }
    }
    function language(code: string): string {
        switch (code) {
        case "fi": return qsTr("in Finnish");
        case "sv": return qsTr("in Swedish");
        default: return qsTr("in English");
        }
    }
    function languages(codes: list<string>): string {
        return codes.map(code => language(code)).join(", ");
    }
    function toTell(tell: string): string {
        switch (tell) {
        case "cancelled": return qsTr("Tell them: cancelled");
        case "moved": return qsTr("Tell them: another time");
        case "confirmed": return qsTr("Tell them: confirmed");
        case "not_moved": return qsTr("Tell them: not moved");
        default: return "";
        }
    }
    // The words of the day's list on paper.
    function forList(): var {
        const states = {};
        for (const each of ["confirmed", "pending", "requested", "waiting", "arrived", "missed"])
            states[each] = state(each);
        const languages = {};
        for (const each of ["fi", "sv", "en"])
            languages[each] = language(each);
        return {
            "headings": [qsTr("Time"), qsTr("What"), qsTr("Station"), qsTr("Host"), qsTr("Booked")],
            "nothing": qsTr("Nothing is planned for today."),
            "foot": "Nordic Telemedicine Center",
            "states": states,
            "languages": languages,
            "persons": [qsTr("1 person"), qsTr("%1 persons")]
        };
    }
    // What was done, as the strip below a page says it.
    function deed(what: string): string {
        switch (what) {
        case "check_in": return qsTr("Checked in");
        case "missed": return qsTr("Noted as not come");
        case "expect": return qsTr("Expected again");
        case "cancel": return qsTr("Cancelled. They have to be told.");
        case "move": return qsTr("Moved. They have to be told.");
        case "resize": return qsTr("The number of persons is changed");
        case "confirm": return qsTr("They have a place. They have to be told.");
        case "told": return qsTr("Noted: they have been told");
        case "book": return qsTr("Noted");
        case "note": return qsTr("The note is kept");
        case "list": return qsTr("The day list is saved");
        case "open_slots": return qsTr("Opened");
        case "free_now": return qsTr("Open now");
        case "change_slot": return qsTr("Changed");
        case "close_slot": return qsTr("Closed: no more bookings");
        case "cancel_slot": return qsTr("Cancelled. Whoever is booked has to be told.");
        case "reopen_slot": return qsTr("Open again");
        case "close_day": return qsTr("The day is closed. Whoever is booked has to be told.");
        case "seen": return qsTr("Seen to: it is no longer under To do");
        case "undone": return qsTr("Taken back");
        default: return "";
        }
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
        case "resize": return qsTr("The number of persons was not changed");
        case "confirm": return qsTr("A place was not given");
        case "check_in": return qsTr("Somebody was not checked in");
        case "missed": return qsTr("It was not noted that somebody did not come");
        case "expect": return qsTr("It was not noted that somebody is still expected");
        case "told": return qsTr("It was not noted that somebody was told");
        case "note": return qsTr("A note was not kept");
        case "open_slots": return qsTr("Times were not opened");
        case "change_slot":
        case "close_slot":
        case "reopen_slot": return qsTr("A time was not changed");
        default: return qsTr("Something was not done");
        }
    }
    function fault(reason: string): string {
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
        case "changed_meanwhile": return qsTr("Somebody has changed this time meanwhile.");
        case "below_promised": return qsTr("More persons are booked than that.");
        case "clash": return qsTr("The host or the station is taken then.");
        case "not_sent": return qsTr("This time has not gone out yet. Try again when there is a connection.");
        case "already_so": return qsTr("That is so already.");
        case "wrong_state": return qsTr("Somebody has changed this booking meanwhile.");
        case "no_such_slot":
        case "no_such_booking": return qsTr("That is no longer there.");
        case "too_late": return qsTr("It has gone out already. Change it back by hand.");
        case "not_allowed": return qsTr("The hub does not allow it.");
        case "unknown_kind":
        case "unreadable": return qsTr("The hub can't do that. It may need an update.");
        case "exists": return qsTr("That is there already.");
        case "too_long": return qsTr("This is too long.");
        case "identity_number": return qsTr("Please write no personal identity number.");
        case "no_key": return qsTr("Details can't be kept safe just now. Book without them.");
        case "locked": return qsTr("You may not do that, or the desk is locked.");
        default: return qsTr("That could not be saved. Please try again.");
        }
    }
}
