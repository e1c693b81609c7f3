pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Days and times as radio cards; later days are one touch away.
Column {
    id: times

    required property WhenModel model
    property string group: ""
    property bool waits: true
    readonly property real cell: Math.min(Theme.u(190), Math.floor((width - 6 * Theme.gap) / 7))
    readonly property int columns: width > Theme.u(1300) * Theme.textScale ? 2 : 1

    spacing: Theme.u(24)

    SafeText {
        text: times.model.months
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        TurnButton {
            visible: times.model.hasEarlier
            glyph: "back"
            text: qsTr("Earlier")
            onClicked: times.model.earlier()
        }
        Repeater {
            model: times.model.days

            DayButton {
                group: times.group
                padding: Theme.u(12)
                width: Math.max(times.cell, Theme.mm(16), implicitContentWidth + 2 * padding)
                onClicked: times.model.chooseDay(index)
            }
        }
        TurnButton {
            visible: times.model.hasLater
            glyph: "forward"
            text: qsTr("Later")
            padding: Theme.u(12)
            width: Math.max(times.cell, Theme.mm(16), implicitContentWidth + 2 * padding)
            onClicked: times.model.later()
        }
    }
    Heading {
        level: 2
        text: times.model.dayInFull
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: times.model.times

            BookTime {
                group: times.group
                waits: times.waits
                width: (times.width - (times.columns - 1) * Theme.gap) / times.columns
                onClicked: times.model.choose(slotId)
            }
        }
    }
}
