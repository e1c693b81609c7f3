pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A day of the week: its name, which opens the day, and its times below; beside each other where they share the page's width.
Column {
    id: day

    required property int index
    required property string weekday
    required property string number
    required property string words
    required property string spoken
    required property bool today
    required property SittingRows slots
    property bool tall: true
    readonly property int columns: tall ? 1 : Math.max(1, Math.floor((width + Theme.gap) / (Theme.u(300) * Theme.textScale + Theme.gap)))
    signal opened(string slot)
    signal chosen

    spacing: Theme.gap

    Touchable {
        id: head

        spokenName: day.today ? qsTr("Today, %1").arg(day.spoken) : day.spoken
        width: parent.width
        back: day.today ? Theme.fjord : Theme.sky
        corner: Theme.u(18)
        padding: Theme.u(12)
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + 2 * padding)
        onClicked: day.chosen()

        contentItem: SafeText {
            text: day.tall ? (day.today ? qsTr("Today") : day.weekday) + "\n" + day.number : (day.today ? qsTr("Today, %1").arg(day.spoken) : day.spoken)
            strong: true
            color: day.today ? Theme.onDark : Theme.ink
            font.pixelSize: Theme.label
            horizontalAlignment: day.tall ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    SafeText {
        visible: times.count === 0
        text: day.tall ? "–" : qsTr("Nothing is planned.")
        width: parent.width
        muted: true
        horizontalAlignment: day.tall ? Text.AlignHCenter : Text.AlignLeft
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: times

            model: day.slots

            AgendaCell {
                width: Math.floor((day.width - (day.columns - 1) * Theme.gap) / day.columns)
                onClicked: day.opened(slotId)
            }
        }
    }
}
