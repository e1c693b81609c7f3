pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Days to choose from, under the name of their month, in columns of one width; earlier and later days are one touch away.
Column {
    id: tabs

    required property DayStrip model
    property string group: ""
    readonly property real inset: Theme.u(12)
    readonly property int few: 4
    readonly property real least: Math.max(Theme.mm(16), today.implicitWidth + 2 * inset + 2, later.visible ? later.implicitWidth : 0, earlier.visible ? earlier.implicitWidth : 0)
    readonly property int count: rows.count + (later.visible ? 1 : 0) + (earlier.visible ? 1 : 0)
    readonly property int fitting: Math.max(1, Math.floor((width + Theme.gap) / (least + Theme.gap)))
    readonly property int columns: Math.ceil(count / Math.ceil(count / fitting)) // no row is much shorter than another
    readonly property real share: (width - (columns - 1) * Theme.gap) / columns
    readonly property real cell: Math.floor(count > few ? share : Math.min(Math.max(Theme.u(190), least), share)) // many fill the width

    spacing: Theme.u(24)

    SafeText {
        id: today // only to be measured

        visible: false
        text: qsTr("Today")
    }
    SafeText {
        text: tabs.model.months
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    Grid {
        columns: tabs.columns
        spacing: Theme.gap

        TurnButton {
            id: earlier

            visible: tabs.model.hasEarlier
            glyph: "back"
            text: qsTr("Earlier")
            padding: tabs.inset
            width: tabs.cell
            onClicked: tabs.model.earlier()
        }
        Repeater {
            id: rows

            model: tabs.model.days

            DayButton {
                group: tabs.group
                padding: tabs.inset
                width: tabs.cell
                onClicked: tabs.model.choose(index)
            }
        }
        TurnButton {
            id: later

            visible: tabs.model.hasLater
            glyph: "forward"
            text: qsTr("Later")
            padding: tabs.inset
            width: tabs.cell
            onClicked: tabs.model.later()
        }
    }
    Heading {
        level: 2
        text: tabs.model.dayInFull
        width: parent.width
    }
}
