import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How fresh the content is: said once, quietly, with what still works. Nothing to say when all is well,
// but where it is asked for (`detailed`), that and the reason too.
Row {
    id: line

    required property Freshness freshness
    property bool detailed: false
    property bool empty: false
    readonly property string why: {
        switch (line.freshness.reason) {
        case "signature":
        case "untrusted":
            return qsTr("It is not signed by the Center.");
        case "older":
            return qsTr("It is older than what is here.");
        case "damaged":
        case "malformed":
            return qsTr("It arrived damaged.");
        case "clock":
            return qsTr("Check the computer’s clock.");
        default:
            return "";
        }
    }
    readonly property string words: {
        switch (line.freshness.state) {
        case "offline":
            if (line.empty)
                return qsTr("No connection just now. The content comes when the connection is back.");
            if (line.detailed && line.freshness.desk === "content") // the desk answers, as the rail says
                return qsTr("Bookings are up to date. What visitors see could not be updated since %1.", "day and time").arg(line.freshness.since);
            if (line.freshness.sinceToday.length > 0)
                return qsTr("No connection since %1 today. You can go on as usual.", "time").arg(line.freshness.sinceToday);
            return line.freshness.since.length > 0 ? qsTr("No connection since %1. You can go on as usual.", "day and time").arg(line.freshness.since) : qsTr("No connection just now. You can go on as usual.");
        case "downloading":
            return line.freshness.total > 0 ? qsTr("New content is arriving: %1 of %2.").arg(line.freshness.done).arg(line.freshness.total) : qsTr("New content is arriving.");
        case "refused":
            return line.freshness.reason === "expired" ? qsTr("New content can’t be used: its date has passed. What is here still works.") : qsTr("New content can’t be used just now. What is here still works.");
        case "disk_full":
            return qsTr("There is no room for new content. What is here still works.");
        case "fresh":
            return line.detailed ? qsTr("All content is up to date. Last checked: %1.").arg(line.freshness.checked) : "";
        default:
            return "";
        }
    }

    visible: words.length > 0
    spacing: Theme.u(16)

    Icon {
        id: mark

        name: line.freshness.state === "downloading" ? "wait" : line.freshness.state === "offline" ? "offline" : "info"
        color: Theme.muted
        size: Theme.body * 1.4
    }
    SafeText {
        text: line.detailed && line.freshness.state !== "downloading" && line.why.length > 0 ? line.words + " " + line.why : line.words
        width: line.width - mark.width - line.spacing
        muted: true
    }
}
