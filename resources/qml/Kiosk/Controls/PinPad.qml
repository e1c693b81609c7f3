pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Large digits for a PIN that shows as dots and is never said. `accepted` hands it over, and nothing of it stays here.
// With the digits `beside` the dots, what is put into it stands above those; the digits have all of the height.
FocusScope {
    id: pad

    default property alias head: head.data
    required property string label
    property string error: ""
    property string longestError: "" // its place is kept: what is wrong moves no key
    property int least: 6
    property int most: 12
    property bool beside: false
    readonly property real half: beside ? (width - Theme.gap * 2) / 2 : width
    readonly property bool ready: typed.length >= least
    property string typed: ""
    signal accepted(string pin)

    function press(digit: string) {
        if (typed.length < most)
            typed += digit;
    }
    function erase() {
        typed = typed.slice(0, -1);
    }
    function clear() {
        typed = "";
    }
    function done() {
        if (!ready)
            return;
        const pin = typed;
        clear();
        accepted(pin);
    }

    implicitWidth: Theme.u(620)
    implicitHeight: column.implicitHeight
    onVisibleChanged: pad.clear()
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text) && event.modifiers === Qt.NoModifier)
            pad.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            pad.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            pad.done();
        else
            return;
        event.accepted = true;
    }

    Flow {
        id: column

        width: parent.width
        spacing: Theme.gap * 2

        Column {
            width: pad.half
            spacing: Theme.u(24)

            Column {
                id: head

                visible: pad.beside
                width: parent.width
                spacing: parent.spacing
            }
            SafeText {
                text: pad.label
                width: parent.width
                strong: true
                font.pixelSize: Theme.label
            }
            Rectangle {
                width: parent.width
                height: Theme.control
                radius: Theme.u(24)
                color: Theme.card
                border.width: Theme.hairline
                border.color: pad.error.length > 0 ? Theme.lingonberry : Theme.muted
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Digits so far: %1", "of a PIN").arg(pad.typed.length)

                Row {
                    id: dots

                    readonly property real dot: Math.min(Theme.u(30), parent.width / (pad.most * 1.7))

                    anchors.centerIn: parent
                    spacing: dot * 0.6

                    Repeater {
                        model: Math.max(pad.least, pad.typed.length)

                        Rectangle {
                            required property int index

                            width: dots.dot
                            height: width
                            radius: width / 2
                            color: index < pad.typed.length ? Theme.ink : "transparent"
                            border.width: Theme.hairline
                            border.color: index < pad.typed.length ? Theme.ink : Theme.muted
                        }
                    }
                }
            }
            SteadyText {
                text: pad.error
                longest: pad.longestError
                visible: text.length > 0 || longest.length > 0
                width: parent.width
                strong: true
                color: Theme.lingonberry
                Accessible.role: Accessible.AlertMessage
            }
        }
        GridLayout {
            width: pad.half
            columns: 3
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "done"]

                Touchable {
                    id: key

                    required property string modelData
                    readonly property bool digit: modelData.length === 1
                    readonly property bool done: modelData === "done"
                    readonly property color ink: done && pad.ready ? Theme.onDark : Theme.ink

                    Layout.fillWidth: true
                    implicitHeight: pad.beside ? Theme.smallControl : Math.max(Theme.control, Theme.u(116))
                    padding: Theme.u(8)
                    back: done && pad.ready ? Theme.fjord : digit ? Theme.card : Theme.quiet
                    edge: done && pad.ready ? Theme.fjord : Theme.line
                    spokenName: digit ? modelData : done ? qsTr("OK") : qsTr("Erase the last digit")
                    onClicked: digit ? pad.press(modelData) : done ? pad.done() : pad.erase()

                    contentItem: Item {
                        SafeText {
                            text: key.digit ? key.modelData : key.done ? qsTr("OK") : ""
                            visible: text.length > 0
                            anchors.centerIn: parent
                            strong: key.done
                            color: key.ink
                            font.pixelSize: Math.min(key.digit ? Theme.subheading * 1.3 : Theme.label, key.height * 0.6)
                            Accessible.ignored: true
                        }
                        Icon {
                            name: "erase"
                            visible: !key.digit && !key.done
                            size: Theme.u(52)
                            anchors.centerIn: parent
                        }
                    }
                }
            }
        }
    }
}
