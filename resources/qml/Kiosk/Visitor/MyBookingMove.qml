import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Another time for the same booking, among those with room.
Column {
    id: question

    required property MyBookingPage model
    required property Kiosk kiosk
    readonly property WhenModel when: model.when
    readonly property bool ready: when.chosenTime.length > 0 && !when.waiting
    readonly property string asked: qsTr("Which time suits you better?")

    function before(state: string): string {
        switch (state) {
        case "confirmed": return qsTr("You have booked: %1, %2", "day and time, 3 people");
        case "waiting": return qsTr("You wait for a place: %1, %2", "day and time, 3 people");
        default: return qsTr("You have asked for: %1, %2", "day and time, 3 people");
        }
    }

    spacing: Theme.u(28)

    Heading {
        text: question.when.empty ? qsTr("There are no other times just now") : question.asked
        width: parent.width
    }
    SafeText {
        text: question.before(question.model.state).arg(BookWords.moment(question.model.card.dayWithin, question.model.card.time)).arg(BookWords.people(question.model.card.party))
        width: parent.width
        muted: true
        font.pixelSize: Theme.lead
    }
    BookTimes {
        visible: !question.when.empty
        model: question.when
        group: question.asked
        waits: false
        width: parent.width
    }
    BookNav {
        width: parent.width
        ready: question.ready
        go: question.when.empty ? "" : question.ready ? qsTr("Move to %1", "day and time").arg(BookWords.moment(question.when.chosenDay, question.when.chosenTime)) : qsTr("Choose a time")
        onOnward: question.model.move()
        onBackward: question.kiosk.navigator.back()
    }
}
