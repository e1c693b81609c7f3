import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Three rows of letters and one with space and "Done". A cell of eleven weighs 100.
KeyboardLayout {
    id: layout

    required property string first
    required property string second
    required property string third
    property bool symbols: false

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    LetterRow {
        letters: layout.first
        before: (11 - layout.first.length) * 50
        after: before
    }
    LetterRow {
        letters: layout.second
        before: (11 - layout.second.length) * 50
        after: before
    }
    KeyboardRow {
        keyWeight: 100

        ShiftKey {
            visible: !layout.symbols
            weight: 150
        }
        LetterRow {
            letters: layout.third
            keyWeight: 100
            Layout.preferredWidth: 100 * layout.third.length
        }
        BackspaceKey {
            weight: layout.symbols ? 1100 - 100 * layout.third.length : 950 - 100 * layout.third.length
        }
    }
    KeyboardRow {
        keyWeight: 100

        SymbolModeKey {
            weight: 150
            displayText: layout.symbols ? "ABC" : "123"
        }
        Key {
            text: layout.symbols ? "'" : "@"
            showPreview: false
        }
        SpaceKey {
            weight: 450
            repeat: false
        }
        Key {
            text: layout.symbols ? "&" : "."
            showPreview: false
        }
        EnterKey {
            weight: 300
        }
    }
}
