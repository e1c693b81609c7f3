pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What was set, and the start.
Column {
    id: question

    required property SetUpPage model
    required property Kiosk kiosk
    readonly property bool whole: model.centre.length > 0

    spacing: Theme.u(28)

    Heading {
        text: question.whole ? qsTr("This screen is ready") : qsTr("One thing is missing")
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
        text: qsTr("An administrator can change this later: sign in, then See and hear, then Set up this screen.")
        width: parent.width
        muted: true
    }
    SetUpNav {
        ready: question.whole
        go: !question.whole ? qsTr("Without a place the screen can’t start") : question.model.first ? qsTr("Start") : qsTr("Done")
        passes: false
        width: parent.width
        onOnward: {
            question.model.finish();
            if (!question.model.first)
                question.kiosk.navigator.open("staff-today");
        }
        onBackward: question.kiosk.navigator.back()
    }
}
