pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A question whose options are a few numbers. `words` says a number where the number alone does not, `spoken` to the ear.
Column {
    id: flow

    required property string label
    required property list<int> numbers
    required property int value
    property var words: number => number.toString()
    property var spoken: words
    signal taken(int number)

    spacing: Theme.u(14)

    SafeText {
        text: flow.label
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: flow.numbers

            Choice {
                required property int modelData

                text: flow.words(modelData)
                spokenName: flow.spoken(modelData)
                group: flow.label
                chosen: flow.value === modelData
                width: Math.max(implicitWidth, Theme.mm(16), Theme.u(104))
                onClicked: flow.taken(modelData)
            }
        }
    }
}
