pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// I am free now: what, where, for how long and for how many; one touch opens it to walk-ins.
StaffPage {
    id: page

    readonly property FreePage free: model as FreePage

    Heading {
        text: page.free.done ? qsTr("Noted: you are free now") : qsTr("I am free now")
        width: page.columnWidth
    }
    SafeText {
        text: page.free.done ? qsTr("Visitors see it in a few seconds. Until then you can undo it. Without a connection they see it when it is back.") : qsTr("Whoever is here can come to you at once.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    PrimaryButton {
        visible: page.free.done
        text: qsTr("Back to Today")
        glyph: "check"
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("staff-today")
    }
    Column {
        visible: !page.free.done
        width: page.columnWidth
        spacing: Theme.u(36)

        ItemFlow {
            label: qsTr("What will you show?")
            items: page.free.subject.items
            width: parent.width
            onTaken: item => page.free.subject.chooseItem(item)
        }
        OptionFlow {
            label: qsTr("At which station?")
            options: page.free.subject.stations
            none: qsTr("No station")
            width: parent.width
            onTaken: option => page.free.subject.chooseStation(option)
        }
        NumberFlow {
            label: qsTr("For how long?")
            numbers: page.free.lengths
            value: page.free.minutes
            words: number => qsTr("%1 min").arg(number)
            width: parent.width
            onTaken: number => page.free.chooseMinutes(number)
        }
        Stepper {
            label: qsTr("For how many people?")
            value: page.free.capacity
            highest: 30
            width: parent.width
            onWanted: value => page.free.chooseCapacity(value)
        }
        SafeText {
            visible: !page.free.subject.ready
            text: qsTr("Choose what you show.")
            width: parent.width
            muted: true
            font.pixelSize: Theme.lead
        }
        Repeater {
            model: page.free.preview.rows

            PlanCard {
                visible: page.free.subject.ready
                width: page.columnWidth
            }
        }
        PrimaryButton {
            visible: page.free.subject.ready
            glyph: "check"
            text: page.free.preview.clashing > 0 ? qsTr("Open it despite the clash") : qsTr("Open it now")
            width: parent.width
            onClicked: page.free.open()
        }
    }
    PrimaryButton {
        visible: !page.free.done
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
