import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How fresh all is, in plain words on the rail. A desk on a PC says more when it is cut off: what is done there does not
// reach the kiosk beside it then.
Column {
    id: status

    required property Kiosk kiosk
    readonly property Freshness freshness: kiosk.freshness
    readonly property bool cutOff: kiosk.desk && freshness.state === "offline"
    readonly property bool well: freshness.state === "fresh" || freshness.state === "downloading"

    SafeText {
        text: qsTr("No connection since %1.").arg(status.freshness.since)
        visible: status.cutOff
        width: parent.width
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
    SafeText {
        text: qsTr("What you do here reaches the kiosk when the connection is back.")
        visible: status.cutOff
        width: parent.width
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
    SafeText {
        visible: !status.cutOff
        text: status.well ? qsTr("Up to date") : status.freshness.state === "offline" ? qsTr("No connection") : qsTr("Not up to date")
        width: parent.width
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
    SafeText {
        text: status.well ? status.freshness.checked : status.freshness.since
        visible: text.length > 0 && !status.cutOff
        width: parent.width
        color: Theme.onDark
        font.pixelSize: Theme.barText
    }
}
