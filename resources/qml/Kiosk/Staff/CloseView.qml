pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Close a day: who has to be told, why, and then it is done.
StaffPage {
    id: page

    readonly property ClosePage closing: model as ClosePage

    Heading {
        text: page.closing.done ? qsTr("Closed: %1", "a day").arg(page.closing.day) : qsTr("Close the day: %1").arg(page.closing.day)
        width: page.columnWidth
    }
    SafeText {
        visible: page.closing.count === 0
        text: qsTr("Nothing is planned for this day, or it is over.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    ToBeTold {
        visible: page.closing.count > 0
        title: page.closing.done ? qsTr("%1 cancelled", "6 times").arg(StaffWords.times(page.closing.count)) : qsTr("%1 will be cancelled", "6 times").arg(StaffWords.times(page.closing.count))
        parties: page.closing.parties
        persons: page.closing.persons
        here: page.closing.here
        warns: !page.closing.done
        width: page.columnWidth
    }
    Surface {
        visible: page.closing.count > 0
        width: page.columnWidth

        Repeater {
            model: page.closing.times

            Column {
                id: held

                required property string time
                required property string ends
                required property string title
                required property string host
                required property int booked
                required property int waiting

                width: parent.width

                SafeText {
                    text: qsTr("%1–%2 · %3", "10:00–10:30 · a demonstration").arg(held.time).arg(held.ends).arg(held.title)
                    width: parent.width
                    strong: true
                    font.features: { "tnum": 1 }
                }
                SafeText {
                    text: [held.host, held.booked > 0 ? qsTr("%1 booked", "a number of persons").arg(held.booked) : qsTr("Nobody is booked"), held.waiting > 0 ? StaffWords.waiting(held.waiting) : ""].filter(part => part.length > 0).join(" · ")
                    width: parent.width
                    muted: true
                }
            }
        }
    }
    TextEntry {
        id: reason

        visible: !page.closing.done && page.closing.count > 0
        label: qsTr("Why is the day closed?")
        note: StaffWords.note(DeedWords.whyNote(), reason.text, reason.maximumLength)
        covered: page.kiosk.idle.warning
        maximumLength: 200
        width: page.columnWidth
    }
    PrimaryButton {
        visible: !page.closing.done && page.closing.count > 0
        text: qsTr("Close the day and cancel %1", "6 times").arg(StaffWords.times(page.closing.count))
        glyph: "cannot"
        width: page.columnWidth
        onClicked: page.closing.closeDay(reason.text)
    }
    PrimaryButton {
        visible: page.closing.done
        text: qsTr("Back to Today")
        glyph: "check"
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("staff-today")
    }
    PrimaryButton {
        visible: page.closing.done
        plain: true
        text: qsTr("To the agenda")
        glyph: "calendar"
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("staff-agenda", page.closing.dayId)
    }
    PrimaryButton {
        visible: !page.closing.done
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
