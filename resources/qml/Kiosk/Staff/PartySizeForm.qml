import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How many of a party come, within the room that there is.
Column {
    id: form

    required property SlotPage slot

    spacing: Theme.gap

    Stepper {
        label: qsTr("How many come?")
        value: form.slot.size.persons
        lowest: form.slot.size.smallest
        highest: form.slot.size.largest
        width: parent.width
        onWanted: value => form.slot.size.choose(value)
    }
    SafeText {
        text: form.slot.size.waits ? qsTr("They keep waiting, and get places once there is room for all of them.") : qsTr("There is room for this many at most: %1.").arg(form.slot.size.largest)
        width: parent.width
        muted: true
        font.pixelSize: Theme.lead
    }
    PrimaryButton {
        visible: form.slot.size.different
        text: qsTr("Change to: %1", "5 persons").arg(StaffWords.persons(form.slot.size.persons))
        glyph: "check"
        width: parent.width
        onClicked: form.slot.resize()
    }
}
