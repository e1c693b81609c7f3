pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What somebody wants to tell the centre. First what becomes of it, then the field.
Column {
    id: question

    required property WritePage model
    required property Kiosk kiosk
    required property real room
    required property bool tall
    signal blamed(Item entry)
    readonly property string phone: kiosk.welcome.phone

    // What is wrong comes into sight with the field, ready to be mended.
    function mend() {
        field.forceActiveFocus(Qt.OtherFocusReason);
        question.blamed(field);
    }

    spacing: Theme.u(28)

    Heading {
        text: qsTr("Write to us")
        width: parent.width
    }
    SafeText {
        text: qsTr("Our staff reads your message. Please leave out what only your doctor needs to know.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Surface {
        glyph: "info"
        ink: Theme.fjord
        color: Theme.fjordTint
        title: qsTr("What happens to your message")
        lines: [qsTr("Only our staff can read it. We erase it when we have answered, at the latest %1 days after we got it.").arg(question.model.who.retentionDays), question.phone.length > 0 ? qsTr("Do you want it removed earlier? Ask the staff, or call us: %1.").arg(question.phone) : qsTr("Do you want it removed earlier? Ask the staff.")]
        width: parent.width
    }
    TextEntry {
        id: field

        label: qsTr("Your message")
        note: MessageWords.room(question.model.left, question.model.longest)
        error: MessageWords.fault(question.model.fault)
        covered: question.kiosk.idle.warning
        lines: question.tall ? 6 : 4
        most: question.room - Theme.u(24)
        maximumLength: question.model.longest
        width: parent.width
        Component.onCompleted: text = question.model.words
        onTextChanged: question.model.type(text)
    }
    BookNav {
        width: parent.width
        ready: question.model.ready
        go: ready ? qsTr("Continue") : qsTr("Write your message first.")
        onOnward: question.model.next()
        onBackward: question.kiosk.navigator.back()
    }
    Connections {
        target: question.model
        function onChanged() {
            if (question.model.fault.length > 0)
                Qt.callLater(question.mend);
        }
    }
}
