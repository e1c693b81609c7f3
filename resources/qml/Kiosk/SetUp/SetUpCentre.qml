pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where does this screen stand? The hub may have said it; else the content knows the places.
SetUpQuestion {
    id: question

    readonly property bool empty: places.count === 0 && model.centre.length === 0
    readonly property string asked: kiosk.desk ? qsTr("Where does this desk stand?") : qsTr("Where does this screen stand?")

    ready: question.model.centre.length > 0
    go: question.model.centre.length > 0 ? qsTr("Continue with %1", "a city").arg(question.model.centre) : question.kiosk.desk ? qsTr("Without a place the desk can’t start") : qsTr("Without a place the screen can’t start")
    passes: false
    onOnward: question.model.next()

    Heading {
        text: question.asked
        width: parent.width
    }
    SafeText {
        text: question.empty ? qsTr("The content has not come yet, and it knows the places. It comes over the network or on a stick.") : question.model.byHub ? qsTr("The hub says: %1. Is that right?").arg(question.model.centre) : qsTr("Choose the place.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: places

            model: question.model.centres

            SetUpChoice {
                required property string centreId
                required property string called
                required chosen

                text: called
                group: question.asked
                width: question.width
                onClicked: question.model.chooseCentre(centreId)
            }
        }
    }
    PrimaryButton {
        visible: question.empty
        plain: true
        glyph: "again"
        text: qsTr("Look again now")
        width: parent.width
        onClicked: question.model.askAgain()
    }
}
