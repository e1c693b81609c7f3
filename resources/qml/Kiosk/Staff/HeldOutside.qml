import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is held on a day outside of its hours, for the hours cancel nothing, and the way to where it is cancelled.
Column {
    id: held

    required property int times
    required property int people
    required property bool closed // all day
    required property bool may // whoever is at work may cancel times
    property string day: "" // in words, where several days are told of
    signal wanted(string page)

    visible: times > 0
    spacing: Theme.u(12)

    SafeText {
        text: [held.closed ? qsTr("Still held on this day: %1. Visitors can book until you cancel.", "3 times").arg(StaffWords.times(held.times)) : qsTr("Held outside these hours: %1. Visitors can book until you cancel.", "3 times").arg(StaffWords.times(held.times)), held.people > 0 ? qsTr("Booked: %1.", "4 people").arg(StaffWords.persons(held.people)) : qsTr("Nobody is booked.")].join(" ")
        width: parent.width
        strong: true
        Accessible.role: Accessible.AlertMessage
    }
    SafeText {
        visible: !held.may
        text: qsTr("Ask somebody who handles bookings to cancel them.")
        width: parent.width
    }
    SmallButton {
        visible: held.may
        plain: true
        glyph: held.closed ? "cannot" : "calendar"
        text: held.closed ? qsTr("Cancel the times of this day") : qsTr("Look at the times of this day")
        spokenName: held.day.length > 0 ? [text, held.day].join(": ") : text
        width: Math.min(implicitWidth, parent.width)
        onClicked: held.wanted(held.closed ? "staff-close" : "staff-agenda")
    }
}
