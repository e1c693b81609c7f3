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
    readonly property real inside: Theme.u(8)
    // All are equally wide, in as few rows as they fit into, and fill them.
    readonly property int count: days.count + (chooser.hasEarlier ? 1 : 0) + (chooser.hasLater ? 1 : 0)
    readonly property real widest: [...Array(days.count).keys()].reduce((most, n) => Math.max(most, (days.itemAt(n) as DayButton)?.implicitContentWidth ?? 0), Math.max(earlier.implicitContentWidth, later.implicitContentWidth, Theme.mm(16) - 2 * inside)) + 2 * inside
    readonly property real between: Theme.mm(3)
    readonly property int rows: Math.max(1, Math.ceil(count * (widest + between) / (width + between)))
    readonly property int columns: Math.max(1, Math.ceil(count / rows))
    readonly property real cell: Math.floor((width - (columns - 1) * between) / columns)

    spacing: Theme.u(14)

    SafeText {
        text: qsTr("%1 %2", "Which is the first day? Tuesday 24 November").arg(flow.label).arg(flow.chooser.inFull)
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
        width: flow.columns * flow.cell + (flow.columns - 1) * spacing + 1 // what is lost in adding up must not cost a row
        spacing: flow.between

        TurnButton {
            id: earlier

            visible: flow.chooser.hasEarlier
            glyph: "back"
            text: qsTr("Earlier")
            padding: flow.inside
            width: flow.cell
            onClicked: flow.chooser.earlier()
        }
        Repeater {
            id: days

            model: flow.chooser.days

            DayButton {
                group: flow.label
                padding: flow.inside
                width: flow.cell
                onClicked: flow.chooser.choose(index)
            }
        }
        TurnButton {
            id: later

            visible: flow.chooser.hasLater
            glyph: "forward"
            text: qsTr("Later")
            padding: flow.inside
            width: flow.cell
            onClicked: flow.chooser.later()
        }
    }
}
