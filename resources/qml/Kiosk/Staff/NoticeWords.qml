pragma Singleton
import QtQuick

// Words for what out of the ordinary has happened at the hub or with a kiosk.
QtObject {
    function title(what: string): string {
        switch (what) {
        case "call": return qsTr("A visitor asks for help");
        case "missed": return qsTr("Nobody answered a call for help");
        case "gone": return qsTr("A kiosk will not come back");
        case "copied": return qsTr("Two kiosks use the same name");
        case "restored": return qsTr("The hub was restored from a copy");
        case "overbooked": return qsTr("More people than places");
        default: return qsTr("Something happened at the hub");
        }
    }
    // What it means here.
    function meaning(what: string, name: string): list<string> {
        switch (what) {
        case "call": return [StaffWords.fill(qsTr("Somebody asked for help at the screen %1."), [name])];
        case "missed": return [StaffWords.fill(qsTr("Somebody asked for help at the screen %1."), [name]), qsTr("The screen told them that nobody had answered.")];
        case "gone": return [StaffWords.fill(qsTr("%1 was declared gone. The places that it held are free for others."), [name]), qsTr("What was booked there, and had not reached the hub yet, is not known here.")];
        case "copied": return [StaffWords.fill(qsTr("Another kiosk uses the name %1 too. Its disk may be a copy."), [name]), qsTr("Until it joins again, it confirms nothing by itself.")];
        case "restored": return [qsTr("What was booked at kiosks comes back by itself."), qsTr("What was booked or cancelled elsewhere since that copy may be missing."), qsTr("Some requests wait until every kiosk has told what it knows.")];
        case "overbooked": return [qsTr("The hub had lost some bookings and has got them back.")];
        default: return [];
        }
    }
    // What a person does about it.
    function next(what: string): string {
        switch (what) {
        case "call": return qsTr("Say that you are coming: the screen tells them so. Then go there.");
        case "missed": return qsTr("Look whether somebody is still there. Agree who listens for calls.");
        case "gone": return qsTr("If a code is not found, it may be from that kiosk. Welcome them if there is room.");
        case "copied": return qsTr("Tell the administrator: one of the two has to join again. On that one, choose See and hear, then Set up this screen.");
        case "restored": return qsTr("If you can’t find a booking that somebody has, welcome them if there is room.");
        case "overbooked": return qsTr("Open the time, find another one for some of them, and tell them.");
        default: return qsTr("Ask whoever looks after the hub.");
        }
    }
}
