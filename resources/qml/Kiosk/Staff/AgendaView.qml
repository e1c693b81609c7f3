pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The agenda: a day, a week or a list of times, with the places that are free.
StaffPage {
    id: page

    shape: agenda.shape
    readonly property AgendaPage agenda: model as AgendaPage
    // Days without times are narrow columns, so that the others have room for words: half of the width at least.
    readonly property real between: Theme.mm(3)
    readonly property real narrow: Math.max(Theme.mm(16), Theme.u(118) * Theme.textScale, Math.ceil(closedWord.implicitWidth))
    readonly property real broadDay: Math.floor((columnWidth - 6 * between - (7 - agenda.busy) * narrow) / Math.max(1, agenda.busy))
    readonly property bool columns: broadDay > Math.max(Theme.mm(32), Theme.u(170) * Theme.textScale) && broadDay * agenda.busy > columnWidth / 2

    Heading {
        text: qsTr("Agenda: %1", "a day, or some days").arg(page.agenda.span)
        width: page.columnWidth
    }
    SafeText {
        visible: page.agenda.otherTime.length > 0
        text: qsTr("It is %1 here, and %2 in %3.").arg(page.agenda.time).arg(page.agenda.otherTime).arg(page.agenda.otherCity)
        width: page.columnWidth
        muted: true
        font.pixelSize: Theme.lead
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: ["day", "week", "list"]

            Choice {
                required property string modelData

                text: modelData === "day" ? qsTr("Day") : modelData === "week" ? qsTr("Week") : qsTr("List")
                group: qsTr("How to show the agenda")
                chosen: page.agenda.shape === modelData
                onClicked: page.agenda.show(modelData)
            }
        }
        SmallButton {
            plain: true
            glyph: "back"
            text: qsTr("Previous")
            onClicked: page.agenda.earlier()
        }
        SmallButton {
            plain: true
            glyph: "forward"
            text: qsTr("Next")
            onClicked: page.agenda.later()
        }
        SmallButton {
            plain: true
            glyph: "home"
            text: qsTr("Today")
            onClicked: page.agenda.today()
        }
    }
    Flow {
        visible: page.may("open_slots") || closes.visible
        width: page.columnWidth
        spacing: Theme.gap

        SmallButton {
            visible: page.may("open_slots")
            text: qsTr("Open new times")
            glyph: "calendar"
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.kiosk.navigator.open("staff-open", page.agenda.dayId)
        }
        SmallButton {
            visible: page.may("open_slots")
            plain: true
            text: qsTr("Copy last week")
            glyph: "again"
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.kiosk.navigator.open("staff-copy", page.agenda.weekId)
        }
        SmallButton {
            id: closes

            visible: page.may("close_slot") && !page.agenda.over
            plain: true
            text: qsTr("Close %1", "a day: Tuesday 1 December").arg(page.agenda.dayName)
            glyph: "cannot"
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.kiosk.navigator.open("staff-close", page.agenda.dayId)
        }
    }
    // How wide a day is at least that is closed.
    SafeText {
        id: closedWord

        visible: false
        text: StaffWords.closed("")
        strong: true
    }
    SafeText {
        visible: page.agenda.closed
        text: StaffWords.closed(page.agenda.why)
        width: page.columnWidth
        strong: true
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: page.agenda.empty
        text: qsTr("Nothing is planned for these days.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Flow {
        visible: page.agenda.shape === "week" && !page.agenda.empty
        width: page.columnWidth
        spacing: page.columns ? page.between : Theme.gap

        Repeater {
            model: page.agenda.days

            AgendaDay {
                tall: page.columns
                whole: page.seen || !page.columns
                width: !page.columns ? page.columnWidth : busy ? page.broadDay : page.narrow
                onOpened: slot => page.kiosk.navigator.open("staff-slot", slot)
                onChosen: page.agenda.showDay(index)
            }
        }
    }
    Repeater {
        model: page.agenda.cards

        AgendaSitting {
            width: page.columnWidth
            onOpened: slot => page.kiosk.navigator.open("staff-slot", slot)
            onArrived: booking => page.agenda.checkIn(booking)
        }
    }
    PrimaryButton {
        visible: page.agenda.hidden > 0
        plain: true
        glyph: "down"
        text: qsTr("Show more times")
        onClicked: page.agenda.showMore()
    }
    Item {
        width: 1
        height: Theme.u(24)
    }
}
