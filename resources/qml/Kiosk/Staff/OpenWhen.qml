import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// When a new slot begins, and how long it takes. Large buttons, no keyboard.
Column {
    id: form

    required property OpenPage model

    spacing: Theme.u(28)

    DayFlow {
        label: qsTr("Which is the first day?")
        chooser: form.model.day
        width: parent.width
    }
    NumberFlow {
        label: qsTr("It begins at this hour")
        numbers: form.model.hours
        value: form.model.hour
        width: parent.width
        onTaken: number => form.model.chooseHour(number)
    }
    PrimaryButton {
        visible: !form.model.anyHour
        plain: true
        glyph: "down"
        text: qsTr("Other hours, such as in the evening")
        width: Math.min(implicitWidth, parent.width)
        onClicked: form.model.showHours()
    }
    NumberFlow {
        label: qsTr("Minutes past the hour")
        numbers: form.model.quarters
        value: form.model.quarter
        words: number => number.toString().padStart(2, "0")
        width: parent.width
        onTaken: number => form.model.chooseQuarter(number)
    }
    NumberFlow {
        label: qsTr("How long does it take?")
        numbers: form.model.lengths
        value: form.model.minutes
        words: number => qsTr("%1 min").arg(number)
        width: parent.width
        onTaken: number => form.model.chooseMinutes(number)
    }
}
