pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// A day to choose, seven at a time.
Column {
    id: flow

    required property string label
    required property DayChooser chooser

    spacing: Theme.u(14)

    SafeText {
        text: qsTr("%1 %2", "First day: Tuesday 24 November").arg(flow.label).arg(flow.chooser.inFull)
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    SafeText {
        text: flow.chooser.months
        width: parent.width
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        TurnButton {
            visible: flow.chooser.hasEarlier
            glyph: "back"
            text: qsTr("Earlier")
            padding: Theme.u(12)
            onClicked: flow.chooser.earlier()
        }
        Repeater {
            model: flow.chooser.days

            DayButton {
                group: flow.label
                padding: Theme.u(12)
                onClicked: flow.chooser.choose(index)
            }
        }
        TurnButton {
            visible: flow.chooser.hasLater
            glyph: "forward"
            text: qsTr("Later")
            padding: Theme.u(12)
            onClicked: flow.chooser.later()
        }
    }
}
