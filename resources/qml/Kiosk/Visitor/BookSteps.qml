pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How far one has come: five bars, and the name of each question where there is room for it.
Item {
    id: steps

    required property int now
    readonly property list<string> names: [qsTr("What"), qsTr("How many"), qsTr("When"), qsTr("Who"), qsTr("Check", "step: look over what was chosen")]
    readonly property real cell: (width - 4 * Theme.u(14)) / 5
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
