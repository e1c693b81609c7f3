pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Much less, less, more, much more. `words` are the four buttons' own.
Grid {
    id: adjust

    required property list<string> words
    required property list<int> steps
    readonly property bool four: Math.max(0, ...children.map(each => each.implicitWidth)) * 4 + 3 * spacing <= width
    signal stepped(int by)

    columns: four ? 4 : 2
    spacing: Theme.gap

    Repeater {
        model: adjust.words.length

        PrimaryButton {
            required property int index

            plain: true
            glyph: adjust.steps[index] < 0 ? "minus" : "plus"
            text: adjust.words[index]
            leftPadding: Theme.u(16)
            rightPadding: Theme.u(16)
            width: Math.floor((adjust.width - (adjust.columns - 1) * adjust.spacing) / adjust.columns)
            onClicked: adjust.stepped(adjust.steps[index])
        }
    }
}
