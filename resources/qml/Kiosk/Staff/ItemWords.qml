pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The words of an item: for each text the three languages beside each other, or below each other where it is narrow.
Flow {
    id: flow

    required property ItemPage item
    required property bool covered
    readonly property int columns: width > Theme.u(1100) * Theme.textScale ? 3 : 1

    spacing: Theme.gap

    Repeater {
        model: flow.item.words

        Column {
            id: cell

            required property string field
            required property string code
            required property string words
            required property string center

            width: Math.floor((flow.width - (flow.columns - 1) * flow.spacing) / flow.columns)
            spacing: Theme.u(10)

            TextEntry {
                id: entry

                label: ContentWords.field(cell.field) + " · " + StaffWords.language(cell.code)
                covered: flow.covered
                maximumLength: cell.field === "title" ? 120 : 600
                width: parent.width
                Component.onCompleted: {
                    text = cell.words;
                    cursorPosition = 0; // so that one reads how it begins
                }
                onTextChanged: flow.item.type(cell.field, cell.code, text)

                Connections {
                    target: flow.item
                    function onChanged() {
                        if (!entry.activeFocus && entry.text !== cell.words) {
                            entry.text = cell.words;
                            entry.cursorPosition = 0;
                        }
                    }
                }
            }
            SafeText {
                objectName: "editedWords"
                visible: !flow.covered && implicitWidth * 1.3 > cell.width
                text: entry.text // all of it, where the field has no room for it
                width: parent.width
            }
            SafeText {
                objectName: "editedWords"
                visible: cell.center.length > 0
                text: StaffWords.fill(qsTr("The shared text: %1", "words"), [cell.center])
                width: parent.width
                muted: true
            }
        }
    }
}
