import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A day and a time, none until somebody chooses. `offered`: there may be none, and `always` words that.
Column {
    id: form

    required property string label
    required property Moment moment
    property bool offered: false
    property string always: ""

    spacing: Theme.u(20)

    SafeText {
        text: form.label
        width: parent.width
        strong: true
        font.pixelSize: Theme.subheading
    }
    Flow {
        visible: form.offered
        width: parent.width
        spacing: Theme.gap

        Choice {
            text: form.always
            group: form.label
            chosen: !form.moment.on
            width: Math.min(implicitWidth, form.width)
            onClicked: if (form.moment.on)
                form.moment.turn()
        }
        Choice {
            text: qsTr("At a time that I choose")
            group: form.label
            chosen: form.moment.on
            width: Math.min(implicitWidth, form.width)
            onClicked: if (!form.moment.on)
                form.moment.turn()
        }
    }
    SmallButton {
        visible: !form.offered && !form.moment.on
        plain: true
        glyph: "calendar"
        text: qsTr("Choose the day and the time")
        spokenName: [form.label, text].join(": ")
        width: Math.min(implicitWidth, form.width)
        onClicked: form.moment.turn()
    }
    DayFlow {
        visible: form.moment.on
        label: qsTr("Day:")
        chooser: form.moment.day
        width: parent.width
    }
    NumberFlow {
        visible: form.moment.on
        label: qsTr("At this hour")
        numbers: Array.from({length: 24}, (_, n) => n)
        value: form.moment.hour
        width: parent.width
        onTaken: number => form.moment.chooseHour(number)
    }
    NumberFlow {
        visible: form.moment.on
        label: qsTr("Minutes past the hour")
        numbers: form.moment.quarters
        value: form.moment.quarter
        words: number => number.toString().padStart(2, "0")
        width: parent.width
        onTaken: number => form.moment.chooseQuarter(number)
    }
}
