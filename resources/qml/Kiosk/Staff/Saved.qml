import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Times have been opened: what happens now, and the way to the agenda.
Column {
    id: saved

    required property int count
    required property string day
    required property Kiosk kiosk

    spacing: Theme.gap

    SafeText {
        text: qsTr("%1 opened. Visitors can book as soon as this has been sent.", "6 times").arg(StaffWords.times(saved.count))
        width: parent.width
        font.pixelSize: Theme.lead
    }
    PrimaryButton {
        text: qsTr("To the agenda")
        glyph: "calendar"
        width: Math.min(implicitWidth, saved.width)
        onClicked: saved.kiosk.navigator.open("staff-agenda", saved.day)
    }
}
