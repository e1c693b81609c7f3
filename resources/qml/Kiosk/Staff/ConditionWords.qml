pragma Singleton
import QtQuick

// Words about how it all stands.
QtObject {
    // What became of what was asked of the agent.
    function asked(asking: string, outcome: string): string {
        if (asking.length > 0)
            return asking === "take" ? qsTr("The edition is being loaded. Leave the stick in.") : qsTr("Asking the hub …");
        switch (outcome) {
        case "done": return qsTr("Checked.");
        case "unreachable": return qsTr("The hub did not answer. The kiosk tries again by itself.");
        case "taken": return qsTr("The edition is here. You can pull the stick out.");
        case "same": return qsTr("This edition is here already. You can pull the stick out.");
        case "older": return qsTr("What is here is newer. Nothing was loaded.");
        case "incomplete": return qsTr("The edition is here, but some films are missing from the stick.");
        case "no_folder": return qsTr("The stick can’t be read. Plug it in once more.");
        case "no_edition": return qsTr("There is no edition on the stick.");
        case "disk_full": return qsTr("There is no room for it on this machine. Tell the administrator.");
        case "signature":
        case "untrusted": return qsTr("Nothing was loaded: it is not signed by the Center.");
        case "expired": return qsTr("Nothing was loaded: what is on the stick is too old. Ask for a new one.");
        case "clock": return qsTr("Nothing was loaded: this computer’s clock is wrong. Tell the administrator.");
        case "damaged":
        case "malformed": return qsTr("Nothing was loaded: a file on the stick is damaged. Ask for a new one.");
        case "silent": return qsTr("No answer yet. It may be busy; look again in a few minutes.");
        case "": return "";
        default: return qsTr("That did not work. Tell the administrator.");
        }
    }
    function printer(trouble: string): string {
        switch (trouble) {
        case "": return qsTr("The printer for slips is ready");
        case "unseen": return qsTr("Looking at the printer for slips …");
        case "silent": return qsTr("The printer for slips is plugged in");
        case "paper": return qsTr("The printer for slips has no paper");
        case "cover": return qsTr("The printer for slips is open");
        case "missing": return qsTr("The printer for slips is not there");
        case "closed": return qsTr("This screen may not use the printer for slips");
        case "busy": return qsTr("Another program is using the printer for slips");
        case "stuck": return qsTr("The printer for slips takes nothing");
        default: return qsTr("The printer for slips has a fault");
        }
    }
    // What the staff can do about that.
    function printerMore(trouble: string): list<string> {
        switch (trouble) {
        case "":
        case "unseen": return [];
        case "silent": return [qsTr("It does not tell if it has paper. Have a look now and then.")];
        case "paper": return [qsTr("Put a new roll in.")];
        case "cover": return [qsTr("Close its cover.")];
        case "missing": return [qsTr("Is it switched on? Is its cable plugged in?")];
        case "stuck": return [qsTr("Look at its paper and its cover. Then switch it off and on.")];
        case "closed":
        case "busy": return [qsTr("Tell the administrator.")];
        default: return [qsTr("Switch it off and on. If that does not help, tell the administrator.")];
        }
    }
    function missing(files: int, size: string): string {
        if (files === 0)
            return qsTr("All pictures and films are here.");
        return files === 1 ? StaffWords.fill(qsTr("1 picture or film is still to come (%1).", "a size"), [size]) : StaffWords.fill(qsTr("%1 pictures and films are still to come (%2).", "a number, a size"), [files.toString(), size]);
    }
    function failed(files: int): string {
        return files === 0 ? "" : files === 1 ? qsTr("1 of them can’t be fetched. Tell the administrator.") : qsTr("%1 of them can’t be fetched. Tell the administrator.").arg(files);
    }
}
