import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A day unlike the others: its hours, why, and what is held outside of them.
Surface {
    id: special

    required property string date
    required property string day
    required property string hours
    required property string note
    required property int times
    required property int people
    required property bool may // whoever is at work may cancel times
    signal wanted(string page)
    signal edited
    signal dropped

    title: day
    lines: [hours.length > 0 ? hours : qsTr("Closed", "a day"), note].filter(line => line.length > 0)

    HeldOutside {
        times: special.times
        people: special.people
        closed: special.hours.length === 0
        may: special.may
        day: special.day
        width: parent.width
        onWanted: page => special.wanted(page)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        SmallButton {
            plain: true
            glyph: "text"
            text: qsTr("Change")
            spokenName: [text, special.day].join(": ")
            width: Math.min(implicitWidth, parent.width)
            onClicked: special.edited()
        }
        SmallButton {
            plain: true
            glyph: "erase"
            text: qsTr("Back to the usual hours")
            spokenName: [text, special.day].join(": ")
            width: Math.min(implicitWidth, parent.width)
            onClicked: special.dropped()
        }
    }
}
