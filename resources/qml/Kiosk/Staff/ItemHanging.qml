import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What hangs on an item and does not go with it when it is hidden: its times, who has booked them, its film and its demo.
Column {
    id: list

    required property ItemPage item
    readonly property bool leaves: item.hidden && (item.film.length > 0 || item.demo.length > 0) // something behind
    readonly property string bookable: item.hidden ? qsTr("Coming: %1. Visitors can’t book now, but you can.", "3 times").arg(StaffWords.times(item.times)) : qsTr("Coming: %1. If you hide it, visitors can’t book any more.", "3 times").arg(StaffWords.times(item.times))
    readonly property string apart: item.film.length > 0 && item.demo.length > 0 ? qsTr("Its film and its demo stay in the lists. Hide them too, if nobody should see them.") : item.film.length > 0 ? qsTr("Its film stays in the lists. Hide it too, if nobody should see it.") : qsTr("Its demo stays in the lists. Hide it too, if nobody should see it.")

    signal opened(string itemId)

    visible: item.times > 0 || leaves
    spacing: Theme.u(12)

    SafeText {
        visible: list.item.times > 0
        text: list.bookable
        width: parent.width
    }
    SafeText {
        visible: list.item.booked > 0
        text: qsTr("Booked: %1. They keep their places until you cancel the time.", "4 people").arg(StaffWords.persons(list.item.booked))
        width: parent.width
    }
    SafeText {
        visible: list.leaves
        text: list.apart
        width: parent.width
    }
    Flow {
        visible: list.leaves
        width: parent.width
        spacing: Theme.gap

        SmallButton {
            visible: list.item.film.length > 0
            plain: true
            glyph: "play"
            text: qsTr("Open the film")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.opened(list.item.film)
        }
        SmallButton {
            visible: list.item.demo.length > 0
            plain: true
            glyph: "touch"
            text: qsTr("Open the demo")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.opened(list.item.demo)
        }
    }
}
