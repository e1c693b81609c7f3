pragma Singleton
import QtQuick

// Words of setting up that several pages share.
QtObject {
    function step(step: string): string {
        switch (step) {
        case "language": return qsTr("Language");
        case "join": return qsTr("Hub");
        case "centre": return qsTr("Centre");
        case "width": return qsTr("Size");
        case "height": return qsTr("Height");
        case "sound": return qsTr("Sound");
        default: return qsTr("Ready");
        }
    }
    function language(code: string): string {
        return code === "fi" ? "Suomi" : code === "sv" ? "Svenska" : "English";
    }
    // One line of what has been set.
    function told(named: string, answer: string, isSet: bool): string {
        switch (named) {
        case "language": return isSet ? qsTr("It begins in this language: %1").arg(language(answer)) : qsTr("It begins in the centre’s first language");
        case "join": return isSet ? qsTr("It belongs to the hub") : qsTr("It has not joined the hub yet: no bookings, no staff");
        case "centre": return isSet ? qsTr("It stands here: %1").arg(answer) : qsTr("Nobody has said where it stands");
        case "width": return isSet ? qsTr("The picture is %1 cm wide").arg(answer) : qsTr("The picture has not been measured");
        case "height": return isSet ? qsTr("The picture hangs %1 cm above the floor").arg(answer) : qsTr("The height has not been measured");
        default: return isSet ? qsTr("Volume: %1 %").arg(answer) : qsTr("Nobody has tried the sound");
        }
    }
    // Why the hub did not take the screen in.
    function joining(fault: string): string {
        switch (fault) {
        case "": return "";
        case "code": return qsTr("The hub does not know this code. It may be older than 15 minutes. Let the hub show a new one.");
        case "no_code": return qsTr("A code has eight letters and numbers. Please check it.");
        case "unreachable": return qsTr("The hub can’t be reached. Check the network cable, and try again.");
        case "no_desk": return qsTr("No screen can join the hub yet. At the hub, somebody types once: kiosk hub publish --desk and its address. Try again some minutes later.");
        case "silent": return qsTr("The program that talks with the hub does not answer. Try again in a minute.");
        case "disk_full": return qsTr("There is no room left on this computer. Nothing could be saved.");
        default: return qsTr("That did not work. Please try again.");
        }
    }
    function fault(reason: string): string {
        return reason === "locked" ? qsTr("Only an administrator may do that.") : qsTr("That could not be saved. Please try again.");
    }
}
