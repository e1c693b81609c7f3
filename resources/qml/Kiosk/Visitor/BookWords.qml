pragma Singleton
import QtQuick
import Kiosk.Models

// Short phrases that several pages of booking say.
QtObject {
    function people(party: int): string {
        return party === 1 ? qsTr("1 person") : qsTr("%1\u00a0people").arg(party);
    }
    function forPeople(party: int): string {
        return party === 1 ? qsTr("for 1 person") : qsTr("for %1\u00a0people").arg(party);
    }
    function moment(day: string, time: string): string {
        return qsTr("%1 at\u00a0%2", "day in full, time").replace(/%([12])/g, (all, n) => [day, time][n - 1]);
    }
    function booked(card: BookingCard): string {
        return card.today ? qsTr("Today at\u00a0%1", "time").arg(card.time) + " · " + card.dayWithin : moment(card.day, card.time);
    }
    // Words that begin a line.
    function capital(words: string): string {
        return words.charAt(0).toUpperCase() + words.slice(1);
    }
    function place(city: string, station: int): string {
        return station > 0 ? qsTr("%1, station %2", "Seinäjoki, station 3").replace(/%([12])/g, (all, n) => n === "1" ? city : station.toString()) : city;
    }
    function room(fit: string, room: int): string {
        switch (fit) {
        case "free": return qsTr("Room for %1", "persons").arg(room);
        case "short": return room === 1 ? qsTr("Room for only 1") : qsTr("Room for only %1").arg(room);
        case "full": return qsTr("Full");
        case "small": return qsTr("For groups of %1 or more").arg(room);
        case "large": return qsTr("For groups of up to %1").arg(room);
        default: return qsTr("No longer offered");
        }
    }
    function joins(name: string, city: string, time: string): string {
        return name.length > 0 ? qsTr("%1 joins by video from %2, where it is\u00a0%3").replace(/%([123])/g, (all, n) => [name, city, time][n - 1]) : "";
    }
    function calendar(): string {
        return qsTr("Into your phone’s calendar: point its camera here");
    }
    function need(code: string): string {
        switch (code) {
        case "step-free": return qsTr("A way in without steps");
        case "hearing": return qsTr("Help with hearing");
        case "sight": return qsTr("Help with seeing");
        case "interpreter": return qsTr("An interpreter");
        default: return qsTr("Somebody comes along to help me");
        }
    }
    function fault(code: string): string {
        switch (code) {
        case "": return "";
        case "identity_number": return qsTr("Please leave your personal identity number out. We don’t need it.");
        case "phone": return qsTr("We can’t read this number. Write it like +358\u00a040\u00a0123\u00a04567 or +46\u00a070\u00a0123\u00a045\u00a067.");
        case "email": return qsTr("Something is missing in this e-mail address. Please check it.");
        default: return qsTr("This is too long. Please make it shorter.");
        }
    }
}
