import QtQuick
import Kiosk.Models
import Kiosk.Theme

// When a new slot begins, and how long it takes. Large buttons, no keyboard.
Column {
    id: form

    required property OpenPage model

    spacing: Theme.u(28)

    DayFlow {
        label: qsTr("First day:")
        chooser: form.model.day
        width: parent.width
    }
    NumberFlow {
        label: qsTr("It begins at this hour")
        numbers: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
        value: form.model.hour
        width: parent.width
        onTaken: number => form.model.chooseHour(number)
    }
    NumberFlow {
        label: qsTr("Minutes past the hour")
        numbers: [0, 15, 30, 45]
        value: form.model.quarter
        words: number => number.toString().padStart(2, "0")
        width: parent.width
        onTaken: number => form.model.chooseQuarter(number)
    }
    NumberFlow {
        label: qsTr("How long does it take?")
        numbers: [15, 30, 45, 60, 90, 120]
        value: form.model.minutes
        words: number => qsTr("%1 min").arg(number)
        width: parent.width
        onTaken: number => form.model.chooseMinutes(number)
    }
}
