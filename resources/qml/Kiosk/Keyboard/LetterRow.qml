pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// A row of keys with a letter each. Holding one does nothing more than touching it.
KeyboardRow {
    id: row

    required property string letters
    property real before: 0
    property real after: 0

    FillerKey {
        visible: row.before > 0
        weight: row.before
    }
    Repeater {
        model: row.letters.split("")

        Key {
            required property string modelData

            text: modelData
            weight: row.keyWeight
            showPreview: false
        }
    }
    FillerKey {
        visible: row.after > 0
        weight: row.after
    }
}
