pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Where two people, or this centre and the Center, changed the same: both versions, and one touch decides.
Column {
    id: list

    required property ItemPage item
    required property bool everywhere // they are versions for all centres

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
            required property string day
            required property string time
            required property string before
            required property string writer
            required property string writtenDay
            required property string writtenTime
            required property bool several
            required property bool shared
            readonly property bool ofCenter: by.length === 0
            readonly property string shown: orNothing(ours)

            title: HistoryWords.titled(field, code)
            width: list.width

            function orNothing(words: string): string {
                return words.length > 0 ? words : qsTr("nothing");
            }

            SafeText {
                visible: choice.several
                text: HistoryWords.several
                width: parent.width
                strong: true
            }
            SafeText {
                objectName: "editedWords"
                visible: choice.ofCenter
                text: StaffWords.fill(qsTr("Before: %1", "words"), [choice.orNothing(choice.before)])
                width: parent.width
                muted: true
            }
            SafeText {
                objectName: "editedWords"
                text: choice.writer.length > 0 ? StaffWords.fill(qsTr("It shows now. %1 wrote on %2 at %3: %4", "name, day, time, words"), [choice.writer, choice.writtenDay, choice.writtenTime, choice.shown]) : StaffWords.fill(choice.shared && !list.everywhere ? qsTr("It shows now, and is shared by all centres: %1", "words") : qsTr("It shows now: %1", "words"), [choice.shown])
                width: parent.width
            }
            SmallButton {
                objectName: "editedWords"
                plain: true
                glyph: "check"
                text: qsTr("Keep this")
                spokenName: [text, choice.title, choice.ours].join(". ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.item.keepOurs(choice.key)
            }
            SafeText {
                objectName: "editedWords"
                text: choice.ofCenter ? StaffWords.fill(list.everywhere ? qsTr("The first text is now: %1", "words") : qsTr("The shared text is now: %1", "words"), [choice.orNothing(choice.other)]) : StaffWords.fill(qsTr("%1 wrote on %2 at %3: %4", "name, day, time, words"), [choice.by, choice.day, choice.time, choice.orNothing(choice.other)])
                width: parent.width
            }
            SmallButton {
                objectName: "editedWords"
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
