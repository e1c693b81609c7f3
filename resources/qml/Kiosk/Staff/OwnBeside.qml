import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Who edits for all centres sees what holds for all of them, and is told what this centre has of its own beside it.
Surface {
    id: beside

    required property Kiosk kiosk
    required property list<string> own // the names of fields

    function part(name: string): string {
        switch (name) {
        case "hours": return qsTr("Opening hours");
        case "exceptions": return qsTr("Special days");
        case "stations": return qsTr("Stations");
        case "announcements": return qsTr("Announcements");
        default: return qsTr("What plays before a visit");
        }
    }

    visible: kiosk.shift.everywhere
    color: own.length > 0 ? Theme.cloudberryTint : Theme.card
    title: qsTr("You see what holds for all centres.")
    lines: own.length > 0 ? [qsTr("This centre has its own, which visitors see here: %1.", "opening hours, stations").arg(own.map(name => part(name)).join(", ")), qsTr("Choose “For this centre” to see that.")] : []
}
