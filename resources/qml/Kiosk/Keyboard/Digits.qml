import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits for numbers and codes, with one more sign where a phone number needs it.
KeyboardLayout {
    id: layout

    property string sign: ""

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 200

    KeyboardRow {
        FillerKey { weight: 100 }
        LetterRow { letters: "123"; keyWeight: 200; Layout.preferredWidth: 600 }
        BackspaceKey { weight: 300 }
        FillerKey { weight: 100 }
    }
    KeyboardRow {
        FillerKey { weight: 100 }
        LetterRow { letters: "456"; keyWeight: 200; Layout.preferredWidth: 600 }
        FillerKey { weight: 400 }
    }
    KeyboardRow {
        FillerKey { weight: 100 }
        LetterRow { letters: "789"; keyWeight: 200; Layout.preferredWidth: 600 }
        FillerKey { weight: 400 }
    }
    KeyboardRow {
        FillerKey { weight: layout.sign.length > 0 ? 100 : 300 }
        LetterRow {
            letters: layout.sign + "0"
            keyWeight: 200
            Layout.preferredWidth: 200 * letters.length
        }
        FillerKey { weight: 200 }
        EnterKey { weight: 300 }
        FillerKey { weight: 100 }
    }
}
