pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Who comes: nothing of it has to be said. First what becomes of it, then the fields.
Column {
    id: question

    required property BookPage model
    required property Kiosk kiosk
    readonly property WhoModel who: model.who
    readonly property bool covered: kiosk.idle.warning
    readonly property real half: width > Theme.u(1200) * Theme.textScale ? (width - Theme.gap) / 2 : width

    // The first field that has something wrong comes into sight, ready to be mended.
    function mend() {
        const wrong = [name, phone, email].find(entry => entry.error.length > 0);
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
        text: qsTr("How can we reach you?")
        width: parent.width
    }
    SafeText {
        text: qsTr("Fill this in only if we should tell you about changes. You can leave it empty.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Surface {
        glyph: "info"
        ink: Theme.fjord
        color: Theme.fjordTint
        title: qsTr("What happens to your details")
        lines: [qsTr("Only our staff can read them, and only for this visit."), qsTr("We erase them %1 days after your visit. You can remove them earlier in My booking.").arg(question.model.who.retentionDays)]
        width: parent.width
    }
    Surface {
        visible: question.who.fault.length > 0
        glyph: "info"
        ink: Theme.lingonberry
        color: Theme.lingonberryTint
        title: qsTr("We can’t keep your details safe just now")
        lines: [qsTr("Please book without them, or ask the staff.")]
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: name

            label: qsTr("Name (you may leave it empty)")
            error: BookWords.fault(question.who.nameFault)
            covered: question.covered
            width: question.half
            Component.onCompleted: text = question.who.name
            onTextChanged: question.who.type("name", text)
        }
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
    SafeText {
        text: qsTr("Do you need anything?")
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["step-free", "hearing", "sight", "interpreter", "companion"]

            CheckChoice {
                required property string modelData

                text: BookWords.need(modelData)
                group: qsTr("Do you need anything?")
                chosen: question.who.needs.includes(modelData)
                width: question.half
                onClicked: question.who.toggle(modelData)
            }
        }
    }
    BookNav {
        width: parent.width
        go: question.who.empty ? qsTr("Continue without contact details") : qsTr("Continue with these details")
        onOnward: question.model.next()
        onBackward: question.kiosk.navigator.back()
    }
}
