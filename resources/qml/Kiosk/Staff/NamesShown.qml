import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The button that shows names for half a minute, and how far that has come.
Column {
    id: shown

    required property NamesModel names
    signal wanted(bool show)

    spacing: Theme.gap

    PrimaryButton {
        plain: true
        glyph: "person"
        text: shown.names.state === "shown" ? qsTr("Hide names") : qsTr("Show names")
        enabled: shown.names.state !== "waiting"
        onClicked: shown.wanted(shown.names.state !== "shown")
    }
    SafeText {
        visible: text.length > 0
        text: {
            switch (shown.names.state) {
            case "waiting": return qsTr("Fetching the names …");
            case "shown": return qsTr("The names are hidden again after half a minute.");
            case "unreachable": return qsTr("Names need the link to the hub, and it does not answer just now.");
            case "not_allowed": return qsTr("You may not see names.");
            default: return "";
            }
        }
        width: parent.width
        muted: true
    }
}
