pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Where two people changed the same of the centre: both versions, and one touch decides.
Column {
    id: list

    required property CentrePage centre

    visible: choices.count > 0
    spacing: Theme.gap

    function inOneLine(words: list<string>): string {
        return words.join(". ").replace(/\s+/g, " ");
    }
    // Words that the model has no language for.
    function plain(words: string): string {
        return words.replace("{closed}", qsTr("closed")).replace("{out}", qsTr("out of use")).replace("{in}", qsTr("in use")).replace("{gone}", qsTr("removed"));
    }
    function field(name: string): string {
        switch (name) {
        case "hours": return qsTr("Opening hours");
        case "exceptions": return qsTr("A special day");
        case "stations": return qsTr("A station");
        case "announcements": return qsTr("An announcement");
        case "attract": return qsTr("What plays before a visit");
        default: return ContentWords.field(name);
        }
    }

    Heading {
        level: 2
        text: qsTr("Two versions: choose one")
        width: parent.width
    }
    Repeater {
        id: choices

        model: list.centre.choices

        Surface {
            id: choice

            required property string key
            required property string field
            required property string ours
            required property string other
            required property string by
            required property string day
            required property string time
            required property string writer
            required property string writtenDay
            required property string writtenTime
            required property bool several

            title: list.field(field)
            width: list.width

            SafeText {
                visible: choice.several
                text: HistoryWords.several
                width: parent.width
                strong: true
            }
            SafeText {
                objectName: "editedWords"
                text: choice.writer.length > 0 ? StaffWords.fill(qsTr("It shows now. %1 wrote on %2 at %3: %4", "name, day, time, words"), [choice.writer, choice.writtenDay, choice.writtenTime, list.plain(choice.ours)]) : StaffWords.fill(qsTr("It shows now: %1", "words"), [list.plain(choice.ours)])
                width: parent.width
            }
            SmallButton {
                glyph: "check"
                text: qsTr("Keep this")
                spokenName: list.inOneLine([text, choice.title, list.plain(choice.ours)])
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.centre.keepOurs(choice.key)
            }
            SafeText {
                objectName: "editedWords"
                text: choice.by.length > 0 ? StaffWords.fill(qsTr("%1 wrote on %2 at %3: %4", "name, day, time, words"), [choice.by, choice.day, choice.time, list.plain(choice.other)]) : StaffWords.fill(qsTr("All centres have now: %1", "words"), [list.plain(choice.other)])
                width: parent.width
            }
            SmallButton {
                plain: true
                glyph: "check"
                text: qsTr("Take this instead")
                spokenName: list.inOneLine([text, choice.title, list.plain(choice.other)])
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.centre.takeOther(choice.key)
            }
        }
    }
}
