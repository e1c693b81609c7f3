pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// In which language does the screen begin? Each has its own name.
Column {
    id: question

    required property SetUpPage model
    required property Kiosk kiosk
    readonly property string asked: qsTr("In which language does this screen begin?")

    spacing: Theme.u(28)

    Heading {
        text: question.model.first ? qsTr("Welcome. Let us set up this screen.") : qsTr("Set up this screen")
        width: parent.width
    }
    SafeText {
        text: question.asked
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["fi", "sv", "en"]

            SetUpChoice {
                required property string modelData

                text: SetUpWords.language(modelData)
                chosen: question.model.begins === modelData
                group: question.asked
                width: question.width
                onClicked: question.model.chooseLanguage(modelData)
            }
        }
    }
    SetUpNav {
        passes: false
        returns: !question.model.first
        width: parent.width
        onOnward: question.model.next()
        onBackward: question.kiosk.navigator.back()
    }
}
