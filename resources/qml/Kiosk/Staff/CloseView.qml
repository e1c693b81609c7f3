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
        visible: page.closing.times === 0
        text: qsTr("Nothing is planned for this day, or it is over.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    ToBeTold {
        visible: page.closing.times > 0
        title: page.closing.done ? qsTr("%1 cancelled", "6 times").arg(StaffWords.times(page.closing.times)) : qsTr("%1 will be cancelled", "6 times").arg(StaffWords.times(page.closing.times))
        parties: page.closing.parties
        persons: page.closing.persons
        warns: !page.closing.done
        width: page.columnWidth
    }
    TextEntry {
        id: reason

        visible: !page.closing.done && page.closing.times > 0
        label: qsTr("Why is the day closed?")
        note: DeedWords.whyNote()
        covered: page.kiosk.idle.warning
        maximumLength: 200
        width: page.columnWidth
    }
    PrimaryButton {
        visible: !page.closing.done && page.closing.times > 0
        text: qsTr("Close the day and cancel %1", "6 times").arg(StaffWords.times(page.closing.times))
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
