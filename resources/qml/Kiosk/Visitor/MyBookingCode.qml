pragma ComponentBehavior: Bound
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
    readonly property bool wide: width > Theme.u(1300) // where there is little height, the way on comes first

    spacing: wide ? Theme.gap : Theme.u(28)

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
    LostCode {
        visible: !question.wide && text.length > 0
        width: parent.width
    }
    BookNav {
        width: parent.width
        go: qsTr("Show my booking")
        onOnward: question.model.find()
        onBackward: question.kiosk.navigator.back()
    }
    LostCode {
        visible: question.wide && text.length > 0
        width: parent.width
    }

    component LostCode: SafeText {
        text: question.kiosk.welcome.phone.length > 0 ? qsTr("Have you lost the code? Ask the staff, or call %1.").arg(question.kiosk.welcome.phone) : ""
    }
}
