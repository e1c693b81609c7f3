import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Some words, and the button that does something with them. Nothing of them stays when they are no longer asked for.
Column {
    id: question

    required property string label
    required property string note
    required property string go
    property string before: "" // what was written, to go on from
    readonly property alias words: field.text
    property alias maximumLength: field.maximumLength
    property alias covered: field.covered
    signal answered(string words)

    spacing: Theme.gap

    TextEntry {
        id: field

        label: question.label
        note: StaffWords.note(question.note, field.text, field.maximumLength)
        width: parent.width
        onVisibleChanged: text = visible ? question.before : ""
    }
    PrimaryButton {
        text: question.go
        width: parent.width
        onClicked: question.answered(field.text)
    }
}
