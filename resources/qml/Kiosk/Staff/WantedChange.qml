import QtQuick
import Kiosk.Controls
import Kiosk.Models

// What somebody wanted to change of a time, all of it, for it was refused as a whole.
Surface {
    id: wanted

    required property RefusedPage refused

    visible: lines.length > 0
    title: qsTr("None of this was changed:")
    lines: [refused.wantedPlaces > 0 ? StaffWords.places(refused.wantedPlaces) : "", refused.wantedHost.length > 0 ? qsTr("Host: %1", "a name").arg(refused.wantedHost) : refused.wantsHost ? qsTr("Host: nobody yet") : "", refused.wantsStation ? refused.wantedStation > 0 ? qsTr("Station %1", "a number").arg(refused.wantedStation) : qsTr("No station") : ""].filter(line => line.length > 0)
}
