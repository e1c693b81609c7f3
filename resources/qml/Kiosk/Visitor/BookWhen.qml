import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// When would you like to come?
Column {
    id: question

    required property BookPage model
    required property Kiosk kiosk
    readonly property WhenModel when: model.when
    readonly property string moment: BookWords.moment(when.chosenDay, when.chosenTime)
    readonly property string asked: qsTr("When would you like to come?")

    spacing: Theme.u(28)

    Heading {
        text: question.when.empty ? qsTr("No times to book just now") : question.asked
        width: parent.width
    }
    SafeText {
        text: [question.model.title, question.when.minutes > 0 ? qsTr("%1\u00a0minutes").arg(question.when.minutes) : "", BookWords.forPeople(question.model.party)].filter(part => part.length > 0).join(" · ")
        width: parent.width
        muted: true
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: question.when.empty
        text: qsTr("New times come here as soon as we have them. Please ask the staff.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    BookTimes {
        visible: !question.when.empty
        model: question.when
        group: question.asked
        width: parent.width
    }
    BookNav {
        width: parent.width
        ready: question.when.chosenTime.length > 0
        go: question.when.empty ? "" : !ready ? qsTr("Choose a time") : question.when.waiting ? qsTr("Continue with the waiting list for %1", "day and time").arg(question.moment) : question.when.chosenNow ? qsTr("Continue: come now") : qsTr("Continue with %1", "day and time").arg(question.moment)
        onOnward: question.model.next()
        onBackward: question.kiosk.navigator.back()
    }
}
