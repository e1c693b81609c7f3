pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How to answer whoever wrote: nothing of it has to be said, and without it nobody can.
Column {
    id: question

    required property WritePage model
    required property Kiosk kiosk
    readonly property WhoModel who: model.who
    readonly property bool covered: kiosk.idle.warning
    readonly property real half: width > Theme.u(1200) * Theme.textScale ? (width - Theme.gap) / 2 : width

    // The first field that has something wrong comes into sight, ready to be mended.
    function mend() {
        const wrong = [phone, email].find(entry => entry.error.length > 0);
        if (wrong)
            wrong.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.u(28)

    Connections {
        target: question.who
        function onBlamed() {
            Qt.callLater(question.mend);
        }
    }
    Heading {
        text: qsTr("How can we answer you?")
        width: parent.width
    }
    SafeText {
        text: qsTr("Leave a phone number or an e-mail address. Without it we can’t answer you.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Surface {
        visible: question.model.hindrance.length > 0
        glyph: "info"
        ink: Theme.lingonberry
        color: Theme.lingonberryTint
        title: qsTr("Not sent yet")
        lines: [MessageWords.hindered(question.model.hindrance, question.model.minutes)]
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: phone

            label: qsTr("Phone (you may leave it empty)")
            error: BookWords.fault(question.who.phoneFault)
            covered: question.covered
            hints: Qt.ImhDialableCharactersOnly
            maximumLength: 40
            width: question.half
            Component.onCompleted: text = question.who.phone
            onTextChanged: question.who.type("phone", text)
        }
        TextEntry {
            id: email

            label: qsTr("E-mail (you may leave it empty)")
            error: BookWords.fault(question.who.emailFault)
            covered: question.covered
            hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            width: question.half
            Component.onCompleted: text = question.who.email
            onTextChanged: question.who.type("email", text)
        }
    }
    BookNav {
        width: parent.width
        go: question.who.empty ? qsTr("Send, I need no answer") : qsTr("Send the message")
        goGlyph: "check"
        onOnward: question.model.next()
        onBackward: question.kiosk.navigator.back()
    }
}
