import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The code of a booking: typed in, and nothing said about whose it is.
Column {
    id: question

    required property MyBookingPage model
    required property Kiosk kiosk
    readonly property string waitWords: model.seconds < 60 ? qsTr("Those were too many wrong codes. Please wait %1 seconds, or ask the staff.").arg(model.seconds) : qsTr("Those were too many wrong codes. Please wait %1 minutes, or ask the staff.").arg(Math.ceil(model.seconds / 60))

    spacing: Theme.u(width > Theme.u(1300) ? 18 : 28)

    Heading {
        text: qsTr("My booking")
        width: parent.width
    }
    TextEntry {
        id: field

        label: qsTr("Type your code")
        note: qsTr("Eight letters and numbers, such as 7K2M\u00a09QXA")
        error: question.model.fault === "none" ? qsTr("We found no booking with this code. Please check each letter and number.") : question.model.fault === "wait" ? question.waitWords : ""
        covered: question.kiosk.idle.warning
        code: true
        maximumLength: 12
        width: parent.width
        Component.onCompleted: text = question.model.typed
        onTextChanged: question.model.type(text)
        onAccepted: question.model.find()
    }
    BookNav {
        width: parent.width
        go: qsTr("Show my booking")
        onOnward: question.model.find()
        onBackward: question.kiosk.navigator.back()
    }
    SafeText {
        visible: question.kiosk.welcome.phone.length > 0
        text: qsTr("Have you lost the code? Ask the staff, or call %1.").arg(question.kiosk.welcome.phone)
        width: parent.width
    }
}
