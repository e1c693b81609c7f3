pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// All times that come of it, and the button that opens them. Clashes are said before anything is saved.
Column {
    id: list

    required property Preview preview
    property bool clashed: false // what was said of clashes keeps its place, so that nothing moves under a finger
    signal saved

    spacing: Theme.gap
    onVisibleChanged: list.clashed = list.preview.clashing > 0

    Connections {
        target: list.preview

        function onChanged() {
            list.clashed = list.preview.clashing > 0 || list.clashed && list.preview.leftOut > 0;
        }
    }

    SafeText {
        visible: list.clashed
        text: list.preview.clashing === 0 ? qsTr("Nothing clashes any more.") : list.preview.clashing === 1 ? qsTr("One time clashes with another.") : qsTr("%1 times clash with others.").arg(list.preview.clashing)
        width: parent.width
        strong: true
        color: list.preview.clashing > 0 ? Theme.lingonberry : Theme.spruce
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: list.preview.outside > 0
        text: list.preview.outside === 1 ? qsTr("One time lies outside the opening hours.") : qsTr("%1 times lie outside the opening hours.").arg(list.preview.outside)
        width: parent.width
        strong: true
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: list.preview.leaves
        text: list.preview.leftOut === 0 ? qsTr("No time is left out.") : list.preview.leftOut === 1 ? qsTr("One time is left out.") : qsTr("%1 times are left out.").arg(list.preview.leftOut)
        width: parent.width
        muted: true
        font.pixelSize: Theme.lead
    }
    Repeater {
        model: list.preview.rows

        PlanCard {
            leaves: list.preview.leaves
            width: list.width
            onTurned: list.preview.turn(planId)
        }
    }
    PrimaryButton {
        visible: list.preview.hidden > 0
        plain: true
        glyph: "down"
        text: qsTr("Show %1 more", "times").arg(list.preview.hidden)
        width: Math.min(implicitWidth, list.width)
        onClicked: list.preview.showAll()
    }
    PrimaryButton {
        visible: list.preview.count > 0
        glyph: "check"
        text: list.preview.clashing > 0 ? qsTr("Save %1 despite the clash", "6 times").arg(StaffWords.times(list.preview.count)) : qsTr("Save %1", "6 times").arg(StaffWords.times(list.preview.count))
        width: list.width
        onClicked: list.saved()
    }
}
