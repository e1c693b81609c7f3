pragma Singleton
import QtQuick

// Words about how it all stands.
QtObject {
    // What became of what was asked of the agent.
    function asked(asking: string, outcome: string): string {
        if (asking.length > 0)
            return asking === "take" ? qsTr("The edition is being taken. Leave the stick in.") : qsTr("Asking the hub …");
        switch (outcome) {
        case "done": return qsTr("Checked.");
        case "taken": return qsTr("The edition is here. You can pull the stick out.");
        case "same": return qsTr("This edition is here already. You can pull the stick out.");
        case "older": return qsTr("What is here is newer. Nothing was taken.");
        case "incomplete": return qsTr("The edition is here, but some films are missing on the stick.");
        case "no_folder": return qsTr("The stick can’t be read. Plug it in once more.");
        case "no_edition": return qsTr("There is no edition on the stick.");
        case "disk_full": return qsTr("There is no room for it on this machine. Tell the administrator.");
        case "signature":
        case "untrusted": return qsTr("Nothing was taken: it is not signed by the Center.");
        case "expired": return qsTr("Nothing was taken: the stick is too old. Ask for a new one.");
        case "clock": return qsTr("Nothing was taken: this computer’s clock is wrong. Tell the administrator.");
        case "damaged":
        case "malformed": return qsTr("Nothing was taken: a file on the stick is damaged. Ask for a new one.");
        case "silent": return qsTr("No answer yet. It may be busy; look again in a few minutes.");
        case "": return "";
        default: return qsTr("That did not go. Tell the administrator.");
        }
    }
    function missing(files: int, megabytes: int): string {
        if (files === 0)
            return qsTr("All pictures and films are here.");
        return files === 1 ? qsTr("1 picture or film is still to come (%1 MB).").arg(megabytes) : qsTr("%1 pictures and films are still to come (%2 MB).").arg(files).arg(megabytes);
    }
    function failed(files: int): string {
        return files === 0 ? "" : files === 1 ? qsTr("1 of them can’t be had. Tell the administrator.") : qsTr("%1 of them can’t be had. Tell the administrator.").arg(files);
    }
}
