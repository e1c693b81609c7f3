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
    required property bool busy
    required property SittingRows slots
    required property SittingRows later
    required property int more
    required property bool closed
    required property string why
    property bool tall: true
    property bool whole: true // with its later times
    readonly property int columns: tall ? 1 : Math.max(1, Math.floor((width + Theme.gap) / (Theme.u(320) * Theme.textScale + Theme.gap)))
    signal opened(string slot)
    signal chosen

    spacing: Theme.mm(3)

    Touchable {
        id: head

        readonly property string title: day.today ? qsTr("Today, %1").arg(day.spoken) : day.spoken

        spokenName: day.closed ? [title, StaffWords.closed(day.why)].join(". ") : title
        width: parent.width
        back: day.today ? Theme.fjord : Theme.sky
        corner: Theme.u(18)
        padding: Theme.u(12)
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + 2 * padding)
        onClicked: day.chosen()

        contentItem: Item {
            implicitHeight: name.height + (figure.visible ? figure.height : 0)

            SafeText {
                id: name

                text: !day.tall ? head.title : day.today ? qsTr("Today") : day.weekday
                y: (parent.height - parent.implicitHeight) / 2
                width: parent.width
                strong: true
                color: day.today ? Theme.onDark : Theme.ink
                font.pixelSize: Theme.label
                horizontalAlignment: day.tall ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
            SafeText {
                id: figure

                text: day.number
                visible: day.tall
                y: name.y + name.height
                width: parent.width
                strong: true
                color: name.color
                font.pixelSize: Theme.label
                font.features: { "tnum": 1 }
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    SafeText {
        visible: day.closed
        text: StaffWords.closed(day.why)
        width: parent.width
        strong: true
        horizontalAlignment: day.tall ? Text.AlignHCenter : Text.AlignLeft
        Accessible.ignored: true // the day's button says it
    }
    SafeText {
        visible: !day.busy && !day.tall && !day.closed
        text: qsTr("Nothing is planned.")
        width: parent.width
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.mm(3)

        Repeater {
            model: day.slots
            delegate: cell
        }
        Repeater {
            model: day.whole ? day.later : null
            delegate: cell
        }
    }
    Component {
        id: cell

        AgendaCell {
            width: Math.floor((day.width - (day.columns - 1) * Theme.mm(3)) / day.columns)
            onClicked: day.opened(slotId)
        }
    }
    SmallButton {
        visible: day.more > 0
        plain: true
        text: qsTr("%1 more", "times").arg(day.more)
        spokenName: qsTr("%1: %2", "Tuesday 24 November: 5 more").arg(day.spoken).arg(text)
        leftPadding: Theme.u(8)
        rightPadding: Theme.u(8)
        width: day.tall ? day.width : Math.min(implicitWidth + Theme.u(40), day.width)
        onClicked: day.chosen()
    }
}
