pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One text in three languages, beside each other or below each other where it is narrow.
Column {
    id: flow

    required property Tongues tongues
    required property string first // the language of whoever writes
    required property string label
    required property bool covered
    property string note: ""
    property int longest: 120
    property real room: Infinity // for the field that is typed into
    readonly property int columns: width > Theme.u(1100) * Theme.textScale ? 3 : 1

    spacing: Theme.u(10)

    // Beside each other the fields stand in line, so what is said of all of them stands above.
    SafeText {
        visible: flow.columns > 1 && text.length > 0
        text: flow.note
        width: parent.width
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [flow.first, ...["fi", "sv", "en"].filter(code => code !== flow.first)]

            Column {
                id: cell

                required property string modelData
                required property int index

                width: Math.floor((flow.width - (flow.columns - 1) * Theme.gap) / flow.columns)
                spacing: Theme.u(10)

                TextEntry {
                    id: entry

                    label: [flow.label, StaffWords.language(cell.modelData)].join(" · ")
                    note: StaffWords.note(cell.index === 0 && flow.columns === 1 ? flow.note : "", entry.text, entry.maximumLength)
                    covered: flow.covered
                    lines: 2
                    most: flow.room
                    width: parent.width
                    Component.onCompleted: fill()
                    onTextChanged: flow.tongues.type(cell.modelData, text)

                    // What was there is never cut, however long it is.
                    function fill() {
                        const words = flow.tongues.text(cell.modelData);
                        maximumLength = Math.max(flow.longest, words.length);
                        text = words;
                        cursorPosition = 0; // so that one reads how it begins
                    }
                    Connections {
                        target: flow.tongues
                        function onFilled() {
                            entry.fill();
                        }
                    }
                }
            }
        }
    }
}
