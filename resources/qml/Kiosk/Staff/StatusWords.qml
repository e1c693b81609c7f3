import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How it stands, in plain words on the rail: content and bookings together, what to do where something fails, and what
// waits; on one line where there is room. A desk on a PC says more when it is cut off: what is done there does not reach
// the kiosk beside it then.
Flow {
    id: status

    required property Kiosk kiosk
    readonly property Freshness freshness: kiosk.freshness

    spacing: Theme.u(8)

    function head(): string {
        switch (freshness.desk) {
        case "well": return qsTr("Up to date");
        case "cut_off": return freshness.deskSince.length > 0 ? qsTr("No connection since %1.").arg(freshness.deskSince) : qsTr("No connection");
        case "not_admitted": return qsTr("This kiosk is no longer known to the centre’s hub.");
        case "not_joined": return qsTr("This kiosk has not joined the centre’s hub.");
        case "no_desk": return qsTr("The centre’s hub takes no bookings yet.");
        case "failed": return qsTr("Bookings have not been passed on since %1.").arg(freshness.deskSince);
        default: return qsTr("Bookings are up to date. What visitors see could not be updated.");
        }
    }
    function more(): string {
        switch (freshness.desk) {
        case "well": return freshness.checked + (waiting().length > 0 ? "." : "");
        case "cut_off": return kiosk.desk ? qsTr("What you do here reaches the kiosk when the connection is back.") : "";
        case "not_admitted": return qsTr("Ask the administrator to join it again.");
        case "not_joined": return qsTr("Ask the administrator to join it.");
        case "no_desk":
        case "failed": return qsTr("Tell the administrator.");
        default: return "";
        }
    }

    function waiting(): string {
        switch (freshness.waiting) {
        case 0: return freshness.passedOn ? qsTr("Everything that was waiting has been passed on.") : "";
        case 1: return qsTr("1 thing is waiting for the link.");
        default: return qsTr("%1 things are waiting for the link.").arg(freshness.waiting);
        }
    }

    SafeText {
        text: status.head()
        width: Math.min(implicitWidth, status.width)
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
    SafeText {
        text: status.more()
        visible: text.length > 0
        width: Math.min(implicitWidth, status.width)
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
    SafeText {
        text: status.waiting()
        visible: text.length > 0
        width: Math.min(implicitWidth, status.width)
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
}
