pragma Singleton
import QtQuick

// Short phrases about a message to the centre, for whoever writes it and whoever reads it.
QtObject {
    // What it is about.
    function matter(code: string): string {
        switch (code) {
        case "training": return qsTr("Trainings");
        case "practice": return qsTr("Work models");
        case "solution": return qsTr("Show or test a solution");
        case "evaluation": return qsTr("Evaluate together");
        default: return qsTr("General");
        }
    }
    function sign(code: string): string {
        switch (code) {
        case "training": return "people";
        case "practice": return "list";
        case "solution": return "touch";
        default: return "search";
        }
    }
    // What somebody who comes for their work can ask for.
    function offer(code: string): string {
        switch (code) {
        case "training": return qsTr("Learn to use the devices, alone or with your team");
        case "practice": return qsTr("Ask how others work, or tell what works where you are");
        case "solution": return qsTr("Let people here see and try what you make");
        default: return qsTr("Plan a study or a survey with us");
        }
    }
    function fault(code: string): string {
        return code === "empty" ? qsTr("Please write something first.") : BookWords.fault(code);
    }
    // How much more has room, where that is not much.
    function room(left: int, longest: int): string {
        return left <= 0 ? qsTr("There is no more room. Please make it shorter, or call us.") : left <= 100 ? qsTr("There is room for %1 more characters.").arg(left) : qsTr("There is room for %1 characters.").arg(longest);
    }
    function hindered(why: string, minutes: int): string {
        if (why !== "too_many")
            return qsTr("We can’t keep your words safe just now. Please ask the staff, or call us.");
        return minutes <= 1 ? qsTr("Several messages have just been written here. Please try again in a minute.") : qsTr("Several messages have just been written here. Please try again in %1 minutes.").arg(minutes);
    }
}
