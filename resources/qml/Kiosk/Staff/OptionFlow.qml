pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A question and its options, one of which is chosen. `none` words the option that is none of them.
Column {
    id: flow

    required property string label
    required property OptionRows options
    property string none: ""
    signal taken(string option)

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
            model: flow.options

            Choice {
                required property string option
                required property string words
                required chosen

                text: option.length > 0 ? words : flow.none
                group: flow.label
                width: Math.min(Math.max(implicitWidth, Theme.control), flow.width)
                onClicked: flow.taken(option)
            }
        }
    }
}
