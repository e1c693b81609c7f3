import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Joining the hub: the code that it shows, and what the staff is to call this screen.
SetUpQuestion {
    id: question

    readonly property Joining joining: model.joining
    readonly property bool joined: joining.state === "joined"
    readonly property bool asking: joining.state === "asking"

    ready: question.joined || (question.joining.ready && !question.asking)
    go: question.joined ? qsTr("Continue") : question.asking ? qsTr("Asking the hub …") : question.joining.ready ? qsTr("Join") : qsTr("Type the code")
    passes: !question.joined
    onOnward: question.joined ? question.model.next() : question.joining.join()

    Heading {
        text: !question.joined ? qsTr("Join the hub") : question.kiosk.desk ? qsTr("This desk belongs to the hub") : qsTr("This screen belongs to the hub")
        width: parent.width
    }
    SafeText {
        text: question.joined ? qsTr("Bookings and the staff come from there.") : question.kiosk.desk ? qsTr("The hub shows a code for this desk. It is good for 15 minutes.") : qsTr("The hub shows a code for this screen. It is good for 15 minutes.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Flow {
        visible: !question.joined
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            readonly property bool half: question.width > Theme.u(1200) * Theme.textScale

            label: qsTr("Code from the hub")
            note: qsTr("Eight letters and numbers, such as 7K2M 9QXA")
            error: SetUpWords.joining(question.joining.fault)
            covered: question.kiosk.idle.warning
            code: true
            maximumLength: 12
            width: half ? (question.width - Theme.gap) / 2 : question.width
            Component.onCompleted: text = question.joining.code
            onTextChanged: question.joining.typeCode(text)
        }
        TextEntry {
            readonly property bool half: question.width > Theme.u(1200) * Theme.textScale

            label: question.kiosk.desk ? qsTr("Name of this desk") : qsTr("Name of this screen")
            note: question.kiosk.desk ? qsTr("Such as: the office. You may leave it empty.") : qsTr("Such as: by the door. You may leave it empty.")
            covered: question.kiosk.idle.warning
            maximumLength: 60
            width: half ? (question.width - Theme.gap) / 2 : question.width
            Component.onCompleted: text = question.joining.name
            onTextChanged: question.joining.typeName(text)
        }
    }
    PrimaryButton {
        visible: question.joined && !question.model.first
        plain: true
        edge: Theme.line
        glyph: "again"
        text: qsTr("Join again, with a new code")
        width: parent.width
        onClicked: question.joining.anew()
    }
}
