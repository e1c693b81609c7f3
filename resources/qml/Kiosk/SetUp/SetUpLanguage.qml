pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// In which language does the screen begin? Each has its own name.
SetUpQuestion {
    id: question

    readonly property string asked: kiosk.desk ? qsTr("In which language does it begin?") : qsTr("In which language does this screen begin?")

    passes: false
    returns: !question.model.first
    onOnward: question.model.next()

    Heading {
        text: question.kiosk.desk ? (question.model.first ? qsTr("Welcome. Let us set up the staff’s desk.") : qsTr("Set up this desk")) : question.model.first ? qsTr("Welcome. Let us set up this screen.") : qsTr("Set up this screen")
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
}
