import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// For whom a central editor edits: this centre, or all of them.
Flow {
    id: bar

    required property Kiosk kiosk

    spacing: Theme.gap

    Choice {
        text: qsTr("For this centre")
        group: qsTr("For whom do you edit?")
        chosen: !bar.kiosk.shift.everywhere
        width: Math.min(implicitWidth, bar.width)
        onClicked: bar.kiosk.shift.editEverywhere(false)
    }
    Choice {
        text: qsTr("For all centres")
        group: qsTr("For whom do you edit?")
        chosen: bar.kiosk.shift.everywhere
        width: Math.min(implicitWidth, bar.width)
        onClicked: bar.kiosk.shift.editEverywhere(true)
    }
}
