pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Where two people, or this centre and the Center, changed the same: both versions, and one touch decides.
Column {
    id: list

    required property ItemPage item

    readonly property alias count: choices.count

    spacing: Theme.gap

    Heading {
        level: 2
        text: qsTr("Two versions: choose one")
        width: parent.width
    }
    Repeater {
        id: choices

        model: list.item.choices

        Surface {
            id: choice

            required property string key
            required property string field
            required property string code
            required property string ours
            required property string other
            required property string by

            title: [ContentWords.field(field), code.length > 0 ? StaffWords.language(code) : ""].filter(part => part.length > 0).join(" · ")
            width: list.width

            SafeText {
                objectName: "editedWords"
                text: StaffWords.fill(qsTr("It shows now: %1", "words"), [choice.ours.length > 0 ? choice.ours : qsTr("nothing")])
                width: parent.width
            }
            SmallButton {
                plain: true
                glyph: "check"
                text: qsTr("Keep this")
                spokenName: [text, choice.title, choice.ours].join(". ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.item.keepOurs(choice.key)
            }
            SafeText {
                objectName: "editedWords"
                text: choice.by.length > 0 ? StaffWords.fill(qsTr("%1 wrote meanwhile: %2", "a name, words"), [choice.by, choice.other]) : StaffWords.fill(qsTr("The shared text is now: %1", "words"), [choice.other.length > 0 ? choice.other : qsTr("nothing")])
                width: parent.width
            }
            SmallButton {
                plain: true
                glyph: "check"
                text: qsTr("Take this instead")
                spokenName: [text, choice.title, choice.other].join(". ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.item.takeOther(choice.key)
            }
        }
    }
}
