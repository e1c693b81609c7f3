pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What was set, and the start.
SetUpQuestion {
    id: question

    readonly property bool whole: model.centre.length > 0

    ready: question.whole
    go: !question.whole ? question.kiosk.desk ? qsTr("Without a place the desk can’t start") : qsTr("Without a place the screen can’t start") : question.model.first ? qsTr("Start") : qsTr("Done")
    passes: false
    onOnward: {
        question.model.finish();
        if (!question.model.first)
            question.kiosk.navigator.open("staff-today");
    }

    Heading {
        text: !question.whole ? qsTr("One thing is missing") : question.kiosk.desk ? qsTr("This desk is ready") : qsTr("This screen is ready")
        width: parent.width
    }
    Column {
        width: parent.width
        spacing: Theme.u(16)

        Repeater {
            model: question.model.summary

            Item {
                id: fact

                required property string named
                required property string told
                required property bool isSet
                readonly property string words: SetUpWords.told(named, told, isSet)

                width: question.width
                height: Math.max(mark.height, line.height)

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    name: fact.isSet ? "check" : "wait"
                    color: fact.isSet ? Theme.spruce : Theme.muted
                    size: Math.max(Theme.u(44), Theme.label * 1.3)
                }
                SafeText {
                    id: line

                    text: fact.words
                    x: mark.width + Theme.u(20)
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: Theme.label
                }
            }
        }
    }
    SafeText {
        text: question.kiosk.desk ? qsTr("An administrator can change this later: sign in, then See and hear, then Set up this desk.") : qsTr("An administrator can change this later: sign in, then See and hear, then Set up this screen.")
        width: parent.width
        muted: true
    }
}
