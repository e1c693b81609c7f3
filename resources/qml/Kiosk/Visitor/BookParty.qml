pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How many of you are coming?
Column {
    id: question

    required property BookPage model
    required property Kiosk kiosk
    readonly property int columns: width > Theme.u(1300) ? 6 : 3
    readonly property string asked: qsTr("How many of you are coming?")

    spacing: Theme.u(28)

    Heading {
        text: question.asked
        width: parent.width
    }
    SafeText {
        text: question.model.title
        width: parent.width
        muted: true
        font.pixelSize: Theme.lead
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: question.model.largest

            Choice {
                required property int index
                readonly property int persons: index + 1

                text: persons.toString()
                spokenName: BookWords.people(persons)
                chosen: question.model.party === persons
                group: question.asked
                textSize: Theme.subheading * 1.3
                width: Math.floor((question.width - (question.columns - 1) * Theme.gap) / question.columns)
                height: Math.max(implicitHeight, Theme.control * 1.25)
                onClicked: question.model.choosePersons(persons)
            }
        }
    }
    SafeText {
        text: question.model.takesMore && question.kiosk.welcome.phone.length > 0 ? qsTr("Are you a larger group? Please call us: %1").arg(question.kiosk.welcome.phone) : qsTr("Are you more than %1? Please ask the staff.").arg(question.model.largest)
        width: parent.width
    }
    BookNav {
        width: parent.width
        ready: question.model.party > 0
        go: question.model.party > 0 ? qsTr("Continue with %1", "3 people").arg(BookWords.people(question.model.party)) : qsTr("Choose how many")
        onOnward: question.model.next()
        onBackward: question.kiosk.navigator.back()
    }
}
