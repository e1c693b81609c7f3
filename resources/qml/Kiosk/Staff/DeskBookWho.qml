pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// Booking for somebody, once the time is chosen: how many, who, their language, and whether they are here.
Column {
    id: asked

    required property DeskBookPage booking
    required property Kiosk kiosk
    required property real third
    required property real half
    readonly property int few: 24 // so many buttons are at a glance

    spacing: Theme.u(24)

    // What was typed is sealed, and can't be taken back any more.
    Connections {
        target: asked.booking.who

        function onCleared() {
            for (const field of [called, phone, email])
                field.text = "";
        }
    }

    NumberFlow {
        visible: asked.booking.largest <= asked.few
        label: qsTr("How many?")
        numbers: Array.from({"length": Math.min(asked.booking.largest, asked.few)}, (each, n) => n + 1)
        value: asked.booking.size
        spoken: number => StaffWords.persons(number)
        width: parent.width
        onTaken: number => asked.booking.chooseSize(number)
    }
    Stepper {
        visible: asked.booking.largest > asked.few
        label: qsTr("How many?")
        value: asked.booking.size
        highest: asked.booking.largest
        leap: 5
        width: parent.width
        onWanted: value => asked.booking.chooseSize(value)
    }
    SafeText {
        visible: asked.booking.wait
        text: asked.booking.withOthers ? qsTr("There is not enough room here: the other places are with other screens, or kept for those who come another way. The party goes on the waiting list until enough of them come free.") : qsTr("There is not enough room. They go on the waiting list.")
        width: parent.width
        strong: true
    }
    Heading {
        level: 2
        text: qsTr("Who?")
        width: parent.width
    }
    SafeText {
        text: qsTr("You may leave all of this empty.")
        width: parent.width
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: called

            label: qsTr("Name")
            error: BookWords.fault(asked.booking.who.nameFault)
            covered: asked.kiosk.idle.warning
            width: asked.third
            onTextChanged: asked.booking.who.type("name", text)
        }
        TextEntry {
            id: phone

            label: qsTr("Phone")
            error: BookWords.fault(asked.booking.who.phoneFault)
            covered: asked.kiosk.idle.warning
            hints: Qt.ImhDialableCharactersOnly
            maximumLength: 40
            width: asked.third
            onTextChanged: asked.booking.who.type("phone", text)
        }
        TextEntry {
            id: email

            label: qsTr("E-mail")
            error: BookWords.fault(asked.booking.who.emailFault)
            covered: asked.kiosk.idle.warning
            hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            width: asked.third
            onTextChanged: asked.booking.who.type("email", text)
        }
    }
    SafeText {
        text: qsTr("Their language")
        width: parent.width
        strong: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["fi", "sv", "en"]

            Choice {
                required property string modelData

                text: StaffWords.languageAlone(modelData)
                group: qsTr("Their language")
                chosen: asked.booking.spoken === modelData
                onClicked: asked.booking.chooseSpoken(modelData)
            }
        }
    }
    CheckChoice {
        visible: asked.booking.canBeHere && !asked.booking.wait
        text: qsTr("They are here now")
        chosen: asked.booking.here
        width: asked.half
        onClicked: asked.booking.chooseHere(!asked.booking.here)
    }
    PrimaryButton {
        enabled: !asked.booking.busy
        text: asked.booking.busy ? qsTr("Booking …") : asked.booking.wait ? qsTr("Put on the waiting list") : qsTr("Book for %1", "3 persons").arg(StaffWords.persons(asked.booking.size))
        width: parent.width
        onClicked: asked.booking.book()
    }
}
