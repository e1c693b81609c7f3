import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Is it heard? The chime that calls the staff, as loud as it will be.
SetUpQuestion {
    id: question

    go: qsTr("I hear it")
    onOnward: question.model.next()

    Heading {
        text: qsTr("Do you hear it?")
        width: parent.width
    }
    SafeText {
        text: qsTr("Play the chime, and make it loud enough for the room. Films begin as loud as this.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    PrimaryButton {
        glyph: "play"
        text: qsTr("Play the chime")
        plain: true
        width: parent.width
        onClicked: question.model.chime()
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PrimaryButton {
            id: quieter

            plain: true
            glyph: "quieter"
            text: qsTr("Quieter")
            enabled: question.model.volume > 0
            opacity: enabled ? 1 : 0.5
            width: (question.width - Theme.gap) / 2
            onClicked: question.model.louder(-10)
        }
        PrimaryButton {
            plain: true
            glyph: "louder"
            text: qsTr("Louder")
            enabled: !question.model.loudest
            opacity: enabled ? 1 : 0.5
            width: (question.width - Theme.gap) / 2
            onClicked: question.model.louder(10)
        }
    }
    SafeText {
        text: question.model.volume > 0 ? qsTr("Volume: %1 %").arg(question.model.volume) : qsTr("Silent")
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignHCenter
    }
    SafeText {
        text: qsTr("Nothing to hear? See that the speakers are on and plugged in.")
        width: parent.width
        muted: true
    }
}
