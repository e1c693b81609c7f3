pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What is asked about an item beside its words: each question with its answers, one or more of which are chosen; and of
// a happening when it is.
Column {
    id: list

    required property ItemForm form
    required property bool covered

    signal reached(Item question)

    // Go to that question, where it is asked here.
    function go(field: string) {
        Array.from({
            length: questions.count
        }, (_, at) => questions.itemAt(at)).find(each => each.field === field)?.enter();
    }

    spacing: Theme.u(32)

    ItemMoment {
        visible: list.form.part === "held"
        label: qsTr("It begins")
        moment: list.form.starts
        width: parent.width
    }
    ItemMoment {
        visible: list.form.part === "held"
        label: qsTr("It ends")
        moment: list.form.ends
        width: parent.width
    }
    Repeater {
        id: questions

        model: list.form.questions

        Column {
            id: asked

            required property string field
            required property string form
            required property PickRows picks
            required property string line
            required property int number
            required property int lowest
            required property int highest
            required property bool needed
            required property bool searched
            required property string typed
            required property bool nothing
            required property bool hasMore
            readonly property bool many: form === "many"
            readonly property bool offers: many || form === "one"
            readonly property string label: ContentWords.question(field)

            width: list.width
            spacing: Theme.u(14)

            function enter() {
                (form === "line" ? line : answers.itemAt(0))?.forceActiveFocus(Qt.OtherFocusReason);
                list.forceLayout();
                list.reached(asked);
            }

            SafeText {
                visible: asked.offers && !asked.searched
                text: asked.label
                width: parent.width
                strong: true
                font.pixelSize: Theme.label
            }
            TextEntry {
                visible: asked.searched
                label: asked.label
                note: asked.nothing ? qsTr("Nothing was found") : qsTr("Type part of a name to find others")
                glyph: "search"
                yielding: true
                hints: Qt.ImhNoAutoUppercase
                maximumLength: 60
                width: parent.width
                Component.onCompleted: text = asked.typed
                onTextChanged: if (visible)
                    list.form.find(asked.field, text)
            }
            Flow {
                visible: asked.offers
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    id: answers

                    model: asked.picks

                    Choice {
                        required property string option
                        required property string words
                        required chosen

                        text: words.length > 0 ? words : OptionWords.option(asked.field, option)
                        group: asked.label
                        Accessible.role: asked.many ? Accessible.CheckBox : Accessible.RadioButton
                        glyph: asked.field === "icon" ? option : asked.many && chosen ? "check" : ""
                        width: Math.min(Math.max(implicitWidth, Theme.control), list.width)
                        onClicked: list.form.answer(asked.field, option)
                    }
                }
            }
            SmallButton {
                visible: asked.hasMore
                plain: true
                glyph: "down"
                text: qsTr("Show more")
                spokenName: [text, asked.label].join(". ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.form.more(asked.field)
            }
            Stepper {
                visible: asked.form === "number"
                label: asked.label
                value: asked.number
                lowest: asked.lowest
                highest: asked.highest
                leap: 10
                width: parent.width
                onWanted: value => list.form.answer(asked.field, value.toString())
            }
            TextEntry {
                id: line

                visible: asked.form === "line"
                label: asked.label
                note: asked.needed ? qsTr("Needed") : ""
                lines: 2
                covered: list.covered
                width: parent.width
                Component.onCompleted: fill()
                onTextChanged: if (visible)
                    list.form.write(asked.field, text)

                // What was there is never cut, however long it is.
                function fill() {
                    const words = asked.line;
                    maximumLength = Math.max(maximumLength, words.length);
                    text = words;
                }
                Connections {
                    target: list.form
                    function onChanged() {
                        if (!line.activeFocus && line.text !== asked.line)
                            line.fill();
                    }
                }
            }
        }
    }
}
