pragma Singleton
import QtQuick

// Words of the staff's desk that several pages share.
QtObject {
    // A sentence with its gaps filled; what fills them may hold a % of its own.
    function fill(words: string, parts: list<string>): string {
        return words.replace(/%([1-9])/g, (all, n) => parts[n - 1] ?? all);
    }
    // A number of kB, MB or GB.
    function size(number: string, unit: string): string {
        return fill(unit === "kB" ? qsTr("%1 kB", "the size of a file") : unit === "MB" ? qsTr("%1 MB", "the size of a file") : qsTr("%1 GB", "the size of a file"), [number]);
    }
    // The note of a field that takes so many letters: how much room is left in it, once that is little, too.
    function note(said: string, words: string, longest: int): string {
        const left = longest - words.length;
        const room = left > 30 ? "" : left > 1 ? qsTr("Room for %1 more letters.").arg(left) : left === 1 ? qsTr("Room for 1 more letter.") : qsTr("The field is full. Nothing more fits in.");
        return [said, room].filter(part => part.length > 0).join(" ");
    }
    function persons(count: int): string {
        return count === 1 ? qsTr("1 person") : qsTr("%1 people").arg(count);
    }
    // `elsewhere` are places that other kiosks hold, or that are kept back for those who come by another way.
    function booked(booked: int, free: int, elsewhere: int, state: string): string {
        if (state === "cancelled")
            return qsTr("Cancelled", "a time");
        if (state === "closed")
            return qsTr("%1 booked, closed", "a number of persons").arg(booked);
        if (elsewhere > 0)
            return free > 0 ? qsTr("%1 booked, %2 free here, %3 with others", "numbers of persons").arg(booked).arg(free).arg(elsewhere) : qsTr("%1 booked, none free here, %2 with others", "numbers of persons").arg(booked).arg(elsewhere);
        return free > 0 ? qsTr("%1 booked, %2 free", "numbers of persons").arg(booked).arg(free) : qsTr("%1 booked, none free", "a number of persons").arg(booked);
    }
    // Whose places the hub has yet to give: nobody may count on them.
    function uncertain(count: int): string {
        return count === 1 ? qsTr("1 not confirmed yet") : count > 1 ? qsTr("%1 not confirmed yet").arg(count) : "";
    }
    function free(free: int, capacity: int, elsewhere: int): string {
        return free > 0 ? qsTr("%1 of %2 free", "places").arg(free).arg(capacity) : elsewhere > 0 ? qsTr("None free here", "places") : qsTr("Full");
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
        case "citizen": return qsTr("Visitors");
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
    // Of a day; `why` is empty where nobody has said it.
    function closed(why: string): string {
        return why.length > 0 ? fill(qsTr("Closed: %1", "why, such as: training day"), [why]) : qsTr("Closed", "a day");
    }
    // What a time can't be held beside.
    function clash(by: string, host: string, station: int, title: string, time: string): string {
        switch (by) {
        case "host": return qsTr("%1 is busy then: %2 at %3.", "host, what, time").arg(host).arg(title).arg(time);
        case "station": return qsTr("Station %1 is taken then: %2 at %3.", "number, what, time").arg(station).arg(title).arg(time);
        default: return "";
        }
    }
    // Who has to be told where times are cancelled; who is here already is told by whoever stands there.
    function toBeTold(asked: int, people: int, here: int): string {
        if (asked > 0)
            return qsTr("To be told: %1 (%2).", "2 parties (5 persons)").arg(parties(asked)).arg(persons(people));
        return here > 0 ? qsTr("Who is booked is here already: nobody has to be called.") : qsTr("Nobody is booked, so nobody has to be told.");
    }
    function here(count: int): string {
        return count === 1 ? qsTr("1 is here") : qsTr("%1 are here").arg(count);
    }
    function waiting(count: int): string {
        return count === 1 ? qsTr("1 party is waiting") : qsTr("%1 parties are waiting").arg(count);
    }
    // What became of a party whose time is over; what needs no other words then is said as before.
    function stateThen(then: string): string {
        return then === "requested" ? qsTr("Was not answered in time") : then === "waiting" ? qsTr("No place came free") : state(then);
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
    // Where it stands by itself, as a heading or on a button.
    function languageAlone(code: string): string {
        return capital(language(code));
    }
    function capital(words: string): string {
        return words.length > 0 ? words[0].toUpperCase() + words.slice(1) : "";
    }
    // "in Finnish, Swedish": what all begin with is said once.
    function languages(codes: list<string>): string {
        const words = codes.map(code => language(code));
        const first = words.length > 0 ? words[0].split(" ")[0] + " " : "";
        return words.map((each, n) => n > 0 && each.startsWith(first) ? each.slice(first.length) : each).join(", ");
    }
    function need(code: string): string {
        switch (code) {
        case "step-free": return qsTr("Step-free access");
        case "hearing": return qsTr("Help with hearing");
        case "sight": return qsTr("Help with seeing");
        case "interpreter": return qsTr("Interpreter");
        case "companion": return qsTr("Comes with a helper");
        default: return qsTr("Another need");
        }
    }
    // How many parties need what; not which of them.
    function needs(codes: list<string>, counts: list<int>): string {
        return codes.map((code, n) => [need(code), counts[n]].join(":\u00a0")).join(" · ");
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
    // What could not be told, or was not before the time was over.
    function notTold(tell: string, tried: bool): string {
        const what = tell === "cancelled" ? qsTr("cancelled") : tell === "moved" ? qsTr("another time") : tell === "confirmed" ? qsTr("confirmed") : qsTr("not moved");
        return [tried ? qsTr("Could not be told") : qsTr("Not told in time"), what].join(": ");
    }
    function noContact(): string {
        return qsTr("No phone or address was left");
    }
    // The words of the day's list on paper.
    function forList(): var {
        const states = {};
        for (const each of ["confirmed", "pending", "requested", "waiting", "arrived", "missed"])
            states[each] = state(each);
        const languages = {};
        for (const each of ["fi", "sv", "en"])
            languages[each] = language(each);
        const needs = {};
        for (const each of ["step-free", "hearing", "sight", "interpreter", "companion", "other"])
            needs[each] = need(each);
        return {
            "headings": [qsTr("Time"), qsTr("What"), qsTr("Station"), qsTr("Host"), qsTr("Booked")],
            "nothing": qsTr("Nothing is planned for today."),
            "foot": "Nordic Telemedicine Center",
            "states": states,
            "languages": languages,
            "needs": needs,
            "persons": [qsTr("1 person"), qsTr("%1 people")]
        };
    }
}
