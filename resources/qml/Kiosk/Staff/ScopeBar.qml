import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// For whom a central editor edits: this centre, or all of them.
Flow {
    id: bar

    required property Kiosk kiosk

    spacing: Theme.gap

    // What is written of an item stays, and is then for them; what is filled in of a centre does not.
    function choose(everywhere: bool) {
        if (kiosk.navigator.page === "staff-item")
            kiosk.shift.editEverywhere(everywhere);
        else
            kiosk.navigator.instead(() => bar.kiosk.shift.editEverywhere(everywhere));
    }

    Choice {
        text: qsTr("For this centre")
        group: qsTr("For whom do you edit?")
        chosen: !bar.kiosk.shift.everywhere
        width: Math.min(implicitWidth, bar.width)
        onClicked: bar.choose(false)
    }
    Choice {
        text: qsTr("For all centres")
        group: qsTr("For whom do you edit?")
        chosen: bar.kiosk.shift.everywhere
        width: Math.min(implicitWidth, bar.width)
        onClicked: bar.choose(true)
    }
}
