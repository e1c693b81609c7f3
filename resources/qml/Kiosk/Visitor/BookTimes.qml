pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Theme

// Days and times as radio cards.
Column {
    id: times

    required property WhenModel model
    property string group: ""
    property bool waits: true

    spacing: Theme.u(24)

    DayTabs {
        model: times.model.strip
        group: times.group
        width: parent.width
    }
    GridLayout {
        width: parent.width
        columns: times.width > Theme.u(1300) * Theme.textScale ? 2 : 1
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: times.model.times

            BookTime {
                group: times.group
                waits: times.waits
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: times.model.choose(slotId)
            }
        }
    }
}
