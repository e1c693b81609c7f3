pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The words of an item: for each text the three languages beside each other, or below each other where it is narrow.
Flow {
    id: flow

    required property ItemForm form
    required property bool covered
    required property bool everywhere // what is written is for all centres
    required property real room // for the field that is typed into
    readonly property int columns: width > Theme.u(1100) * Theme.textScale ? 3 : 1
    readonly property alias count: cells.count

    signal reached(Item field)
    property Item goal: null // it has its place once all is laid out

    // Go to the first text of that name that is written in no language; else to one that lacks a language, or the first.
    function go(name: string) {
        const fields = Array.from({
            length: cells.count
        }, (_, at) => cells.itemAt(at)).filter(each => each.field === name);
        const bare = each => fields.every(other => other.key !== each.key || other.words.length === 0);
        (fields.find(bare) ?? fields.find(each => each.words.length === 0) ?? fields[0])?.enter();
    }

    spacing: Theme.gap
    onPositioningComplete: {
        const field = goal;
        goal = null;
        if (field?.activeFocus)
            Qt.callLater(flow.reached, field);
    }

    Repeater {
        id: cells

        model: flow.form.words

        Column {
            id: cell

            required property string field
            required property string code
            required property string words
            required property string center
            required property string own
            required property string key
            required property int number
            required property bool removable
            required property string need
            readonly property bool brief: ["title", "body.heading", "body.fact", "scene.title", "scene.touch"].includes(field)
            readonly property string about: number > 0 ? [ContentWords.field(field), number].join(" ") : ContentWords.field(field)

            width: Math.floor((flow.width - (flow.columns - 1) * flow.spacing) / flow.columns)
            spacing: Theme.u(10)

            function enter() {
                entry.forceActiveFocus(Qt.OtherFocusReason);
                flow.goal = entry;
                flow.reached(entry);
            }

            TextEntry {
                id: entry

                label: cell.about + " · " + StaffWords.language(cell.code)
                note: StaffWords.note(cell.need === "alone" ? qsTr("Needed, in one language at least") : cell.need === "together" ? qsTr("Needed once price, source or whom to ask is there") : "", entry.text, entry.maximumLength)
                covered: flow.covered
                maximumLength: cell.field === "title" ? 120 : 1500
                lines: cell.brief ? 2 : 3
                most: activeFocus ? flow.room : Infinity
                // It stays in sight while it grows, and while the one that was typed into before takes its room back.
                onHeightChanged: if (activeFocus)
                    flow.goal = entry
                onActiveFocusChanged: if (activeFocus)
                    flow.goal = entry
                width: parent.width
                Component.onCompleted: fill()
                onTextChanged: flow.form.type(cell.key, cell.code, text)

                // What was there is never cut, however long it is.
                function fill() {
                    const words = cell.words;
                    maximumLength = Math.max(maximumLength, words.length);
                    text = words;
                    cursorPosition = 0; // so that one reads how it begins
                }

                Connections {
                    target: flow.form
                    function onChanged() {
                        if (!entry.activeFocus && entry.text !== cell.words)
                            entry.fill();
                    }
                }
            }
            SafeText {
                objectName: "editedWords"
                visible: cell.center.length > 0
                text: StaffWords.fill(flow.everywhere ? qsTr("The first text: %1", "words") : qsTr("The shared text: %1", "words"), [cell.center])
                width: parent.width
                muted: true
            }
            SafeText {
                objectName: "editedWords"
                visible: cell.own.length > 0
                text: StaffWords.fill(qsTr("Visitors of this centre read its own text: %1", "words"), [cell.own])
                width: parent.width
                muted: true
            }
            Item {
                visible: cell.removable
                width: parent.width
                height: out.height + out.y

                SmallButton {
                    id: out

                    plain: true
                    glyph: "erase"
                    text: qsTr("Take this out")
                    spokenName: [text, cell.about].join(": ")
                    y: Theme.gap - Theme.u(10)
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: flow.form.remove(cell.key)
                }
            }
        }
    }
}
