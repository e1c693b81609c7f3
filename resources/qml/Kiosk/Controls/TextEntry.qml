pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A field to type in: its label above, what is wrong with it below. Nothing leaves it by the clipboard.
// `hints` are Qt's, such as Qt.ImhDialableCharactersOnly; a `pin` is digits shown as dots, a `code` has keys of its own; `covered` hides what is there.
FocusScope {
    id: entry

    required property string label
    property string note: ""
    property string error: ""
    property string glyph: ""
    property int hints: Qt.ImhNone
    property bool pin: false
    property bool code: false
    property bool covered: false
    property alias text: field.text
    property alias maximumLength: field.maximumLength
    property alias cursorPosition: field.cursorPosition
    signal accepted

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.u(400)

    // What is typed is done with: the keyboard goes, and with it what it took the place of comes back and can be next.
    function leave(reason: int) {
        InputMethod.hide();
        field.focus = false;
        const next = field.nextItemInFocusChain(reason !== Qt.BacktabFocusReason);
        if (next)
            next.forceActiveFocus(reason);
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.u(14)

        SafeText {
            text: entry.label
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            text: entry.note
            visible: text.length > 0
            width: parent.width
            muted: true
        }
        T.TextField {
            id: field

            focus: true
            activeFocusOnTab: true
            width: parent.width
            implicitHeight: Math.max(Theme.control, contentHeight + topPadding + bottomPadding)
            leftPadding: Theme.padding + (mark.visible ? mark.width + Theme.u(18) : 0)
            rightPadding: Theme.padding
            topPadding: Theme.u(14)
            bottomPadding: Theme.u(14)
            verticalAlignment: TextInput.AlignVCenter
            font.family: Theme.family
            font.pixelSize: Theme.lead * 1.15
            font.features: { "tnum": 1 }
            color: entry.covered ? "transparent" : Theme.ink
            maximumLength: 200
            selectByMouse: false
            persistentSelection: false
            echoMode: entry.pin ? TextInput.Password : TextInput.Normal
            passwordCharacter: "●"
            passwordMaskDelay: 0
            inputMethodHints: entry.hints | (entry.code ? Qt.ImhFormattedNumbersOnly | Qt.ImhPreferUppercase : 0) | Qt.ImhNoPredictiveText | (entry.pin ? Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhHiddenText : 0)
            cursorDelegate: Rectangle {
                width: Theme.mm(0.8)
                color: Theme.fjord
                visible: field.cursorVisible
            }

            Accessible.name: entry.label
            Accessible.description: entry.error.length > 0 ? entry.error : entry.note
            Accessible.passwordEdit: entry.pin

            onSelectedTextChanged: field.deselect()
            onAccepted: {
                entry.accepted();
                entry.leave(Qt.OtherFocusReason);
            }
            Keys.onTabPressed: entry.leave(Qt.TabFocusReason)
            Keys.onBacktabPressed: entry.leave(Qt.BacktabFocusReason)
            Keys.onPressed: event => {
                const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
                const pastes = event.modifiers & Qt.ShiftModifier && (event.key === Qt.Key_Insert || event.key === Qt.Key_Delete);
                const clips = event.key === Qt.Key_Copy || event.key === Qt.Key_Cut || event.key === Qt.Key_Paste;
                event.accepted = chord !== 0 || pastes || clips;
            }

            background: Rectangle {
                color: Theme.card
                radius: Theme.u(24)
                border.width: entry.error.length > 0 ? Theme.hairline * 2 : Theme.hairline
                border.color: entry.error.length > 0 ? Theme.lingonberry : Theme.muted

                FocusRing {
                    target: field
                    corner: Theme.u(24)
                }
            }

            Icon {
                id: mark

                name: entry.glyph
                visible: entry.glyph.length > 0
                size: visible ? Math.max(Theme.u(44), Theme.label * 1.3) : 0
                color: Theme.muted
                x: Theme.padding
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Row {
            visible: entry.error.length > 0
            width: parent.width
            spacing: Theme.u(14)

            Icon {
                id: warning

                name: "info"
                color: Theme.lingonberry
                size: Math.max(Theme.u(36), Theme.body * 1.3)
            }
            SafeText {
                text: entry.error
                width: parent.width - warning.width - parent.spacing
                strong: true
                color: Theme.lingonberry
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
