pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Opening hours: days of the week to choose with their hours, then days that are unlike the others.
StaffPage {
    id: page

    readonly property HoursPage hours: model as HoursPage

    function fill(day: string) {
        page.hours.editDay(day);
        page.contentY = one.y; // the day, and what is known of it
    }

    Heading {
        text: qsTr("Opening hours")
        width: page.columnWidth
    }
    OwnBeside {
        kiosk: page.kiosk
        own: page.hours.own
        width: page.columnWidth
    }
    SafeText {
        text: qsTr("Choose one or more days. Then set when you open and close.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Flow {
        id: week

        readonly property int columns: Math.max(1, Math.floor(page.columnWidth / (Theme.u(420) * Theme.textScale)))

        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: page.hours.week

            CheckChoice {
                required property string day
                required property string hours
                required chosen

                text: [StaffWords.weekday(day), hours.length > 0 ? hours : qsTr("closed")].join("  ")
                width: Math.floor((week.width - (week.columns - 1) * week.spacing) / week.columns)
                onClicked: page.hours.toggleDay(day)
            }
        }
    }
    SpanFields {
        visible: page.hours.anyDay
        span: page.hours.span
        width: page.columnWidth
    }
    PrimaryButton {
        visible: page.hours.anyDay
        glyph: "check"
        text: qsTr("Save for these days")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.hours.saveWeek()
    }
    Repeater {
        model: page.hours.outside

        Surface {
            id: beyond

            required property string date
            required property string day
            required property bool closed
            required property int times
            required property int people

            title: closed ? qsTr("%1: closed", "a day").arg(day) : day
            color: Theme.cloudberryTint
            width: page.columnWidth

            HeldOutside {
                times: beyond.times
                people: beyond.people
                closed: beyond.closed
                may: page.may("close_slot")
                day: beyond.day
                width: parent.width
                onWanted: leads => page.kiosk.navigator.open(leads, beyond.date)
            }
        }
    }
    SafeText {
        visible: page.hours.moreOutside > 0
        text: page.hours.moreOutside === 1 ? qsTr("There is 1 more such day.") : qsTr("There are %1 more such days.").arg(page.hours.moreOutside)
        width: page.columnWidth
    }
    Heading {
        level: 2
        text: qsTr("Special days")
        width: page.columnWidth
    }
    SafeText {
        visible: unlike.count === 0
        text: qsTr("None yet. Add holidays and days with other hours here.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Repeater {
        id: unlike

        model: page.hours.exceptions

        SpecialDay {
            may: page.may("close_slot")
            width: page.columnWidth
            onWanted: leads => page.kiosk.navigator.open(leads, date)
            onEdited: page.kiosk.navigator.instead(() => page.fill(date))
            onDropped: page.hours.dropDay(date)
        }
    }
    Heading {
        id: one

        level: 2
        text: qsTr("Add or change a day")
        width: page.columnWidth
    }
    DayFlow {
        label: qsTr("Which day?")
        chooser: page.hours.day
        width: page.columnWidth
    }
    SpanFields {
        span: page.hours.daySpan
        width: page.columnWidth
    }
    HeldOutside {
        times: page.hours.dayTimes
        people: page.hours.dayPeople
        closed: page.hours.daySpan.closed
        may: page.may("close_slot")
        width: page.columnWidth
        onWanted: leads => page.kiosk.navigator.open(leads, page.hours.dayId)
    }
    ThreeTongues {
        room: page.typingRoom
        tongues: page.hours.note
        first: page.kiosk.session.language
        label: qsTr("Reason")
        note: qsTr("You may leave it empty.")
        covered: page.kiosk.idle.warning
        width: page.columnWidth
    }
    PrimaryButton {
        glyph: "check"
        text: qsTr("Save this day")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.hours.saveDay()
    }
    PrimaryButton {
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
