pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A field to type in: its label above, what is wrong below. Only on a PC of the staff do words go through the clipboard.
// With more than one of `lines` the words wrap, the field grows with them as long as the entry is no higher than `most`
// pixels, by whole lines, and what is wrong stands above.
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
    property bool yielding: false // what comes of typing, below it, counts for more than what stands above
    property int lines: 1
    property real most: Infinity
    property alias text: field.text
    property alias maximumLength: field.maximumLength
    property alias cursorPosition: field.cursorPosition
    readonly property bool clips: Theme.clips && !pin && !code
    readonly property real above: title.height + column.spacing + (wrong.visible ? wrong.height + column.spacing : hint.visible ? hint.height + column.spacing : 0)
    signal accepted

    // As many lines as there are words for, and as there is room for; none of them is cut.
    function rows(words: real): int {
        const wanted = Math.max(entry.lines, Math.ceil(words / metrics.lineSpacing - 0.1));
        const fitting = Math.floor((entry.most - entry.above - 2 * Theme.u(14)) / metrics.lineSpacing);
        return Math.max(1, Math.min(wanted, fitting));
    }

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.u(400)

    // What is typed is done with: the keyboard goes, and whoever goes on with the keys finds what comes next.
    function leave(reason: int) {
        InputMethod.hide();
        field.focus = false;
        const next = field.nextItemInFocusChain(reason !== Qt.BacktabFocusReason);
        if (!next || next === field)
            return;
        next.forceActiveFocus(reason);
        field.focus = true; // within the entry: whoever leads back to that leads to the field
    }
    // The key "Done": the keyboard goes and the page stays as it is. The entry has the focus and none of its own to type in;
    // what comes next could be another field, or something that takes away what was written.
    function rest() {
        InputMethod.hide();
        field.focus = false;
        entry.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onTabPressed: entry.leave(Qt.TabFocusReason)
    Keys.onBacktabPressed: field.forceActiveFocus(Qt.BacktabFocusReason)
    onActiveFocusChanged: if (!activeFocus)
        field.focus = true

    Column {
        id: column

        width: parent.width
        spacing: Theme.u(14)

        SafeText {
            id: title

            text: entry.label
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            id: hint

            text: entry.note
            visible: text.length > 0 && !wrong.visible && title.height + implicitHeight + 2 * column.spacing + Theme.smallControl <= entry.most
            width: parent.width
            muted: true
        }
        Wrong {
            id: wrong

            visible: entry.lines > 1 && entry.error.length > 0
        }
        T.TextField {
            id: field

            readonly property real inner: entry.lines > 1 ? entry.rows(contentHeight) * metrics.lineSpacing : 0

            focus: true
            activeFocusOnTab: true
            width: parent.width
            implicitHeight: inner > 0 ? Math.max(Theme.smallControl, inner + 2 * Theme.u(14)) : Math.max(Theme.control, contentHeight + topPadding + bottomPadding)
            wrapMode: entry.lines > 1 ? TextInput.Wrap : TextInput.NoWrap
            leftPadding: Theme.padding + (mark.visible ? mark.width + Theme.u(18) : 0)
            rightPadding: Theme.padding
            topPadding: inner > 0 ? (implicitHeight - inner) / 2 : Theme.u(14)
            bottomPadding: topPadding
            verticalAlignment: entry.lines > 1 ? TextInput.AlignTop : TextInput.AlignVCenter
            font.family: Theme.family
            font.pixelSize: Theme.lead * 1.15
            font.features: { "tnum": 1 }
            color: entry.covered ? "transparent" : Theme.ink
            maximumLength: 200
            selectByMouse: entry.clips
            selectionColor: Theme.fjord
            selectedTextColor: entry.covered ? "transparent" : Theme.onDark
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

            onSelectedTextChanged: entry.clips || field.deselect()
            // What was pasted may have lines of its own; a text of ours has none.
            onTextEdited: {
                const at = cursorPosition, flat = text.replace(/[\u0000-\u001f\u2028\u2029]/g, " ");
                if (flat !== text)
                    [text, cursorPosition] = [flat, at];
            }
            onAccepted: {
                entry.accepted();
                entry.rest();
            }
            Keys.onTabPressed: entry.leave(Qt.TabFocusReason)
            Keys.onBacktabPressed: entry.leave(Qt.BacktabFocusReason)
            Keys.onPressed: event => {
                const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
                const clips = [Qt.Key_Copy, Qt.Key_Cut, Qt.Key_Paste, ...(event.modifiers & Qt.ShiftModifier ? [Qt.Key_Insert, Qt.Key_Delete] : [])];
                event.accepted = !entry.clips && (chord !== 0 || clips.includes(event.key));
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
        FontMetrics {
            id: metrics

            font: field.font
        }
        Wrong {
            visible: entry.lines === 1 && entry.error.length > 0
        }
    }

    component Wrong: Row {
        width: column.width
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
