import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The 32 signs of a code, all at once: no letter in it looks like a digit, so I, L, O and U are not there.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    LetterRow {
        letters: "1234567890"
        before: 50
        after: 50
    }
    LetterRow { letters: "QWERTYPASDF" }
    LetterRow { letters: "GHJKZXCVBNM" }
    KeyboardRow {
        keyWeight: 100

        FillerKey { weight: 250 }
        BackspaceKey { weight: 300 }
        EnterKey { weight: 300 }
        FillerKey { weight: 250 }
    }
}
