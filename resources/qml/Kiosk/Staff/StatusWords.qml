import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How fresh all is, in plain words on the rail.
Column {
    id: status

    required property Kiosk kiosk
    readonly property Freshness freshness: kiosk.freshness
    readonly property bool well: freshness.state === "fresh" || freshness.state === "downloading"

    SafeText {
        text: status.well ? qsTr("Up to date") : status.freshness.state === "offline" ? qsTr("No connection") : qsTr("Not up to date")
        width: parent.width
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
    SafeText {
        text: status.well ? status.freshness.checked : status.freshness.since
        visible: text.length > 0
        width: parent.width
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
}
