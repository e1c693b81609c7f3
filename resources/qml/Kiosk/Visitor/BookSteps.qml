pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How far one has come: a bar for each question, and its name where there is room for it. The names are those of booking.
Item {
    id: steps

    required property int now
    property list<string> names: [qsTr("What"), qsTr("How many"), qsTr("When"), qsTr("Who"), qsTr("Check", "step: look over what was chosen")]
    readonly property real cell: (width - (names.length - 1) * Theme.u(14)) / names.length
    readonly property bool roomy: cell > Theme.body * 5.6
    readonly property string place: qsTr("Step %1 of %2").arg(now + 1).arg(names.length)

    implicitHeight: Theme.u(12) + Theme.u(10) + (roomy ? labels.height : current.height)

    Repeater {
        model: steps.names.length

        Rectangle {
            required property int index

            x: index * (steps.cell + Theme.u(14))
            width: steps.cell
            height: Theme.u(12)
            radius: height / 2
            color: index <= steps.now ? Theme.fjord : Theme.line
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.ink
            opacity: Theme.highContrast && index > steps.now ? 0.35 : 1
        }
    }
    Row {
        id: labels

        y: Theme.u(22)
        visible: steps.roomy
        spacing: Theme.u(14)

        Repeater {
            model: steps.names

            SafeText {
                required property string modelData
                required property int index

                text: modelData
                width: steps.cell
                strong: index === steps.now
                muted: index !== steps.now
                Accessible.name: index === steps.now ? steps.place + ": " + modelData : modelData
            }
        }
    }
    SafeText {
        id: current

        y: Theme.u(22)
        visible: !steps.roomy
        text: steps.place + ": " + steps.names[steps.now]
        width: parent.width
        strong: true
    }
}
