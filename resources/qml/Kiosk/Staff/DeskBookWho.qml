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

    // What was typed is sealed by now.
    function clear() {
        for (const field of [called, phone, email])
            field.text = "";
    }

    spacing: Theme.u(24)

    Heading {
        level: 2
        text: qsTr("How many?")
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: asked.booking.largest

            Choice {
                required property int index

                text: (index + 1).toString()
                spokenName: StaffWords.persons(index + 1)
                group: qsTr("How many?")
                chosen: asked.booking.size === index + 1
                width: Math.max(implicitWidth, Theme.control)
                onClicked: asked.booking.chooseSize(index + 1)
            }
        }
    }
    Heading {
        level: 2
        text: qsTr("Who?")
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        TextEntry {
            id: called

            label: qsTr("Name (you may leave it empty)")
            error: BookWords.fault(asked.booking.who.nameFault)
            covered: asked.kiosk.idle.warning
            width: asked.third
            onTextChanged: asked.booking.who.type("name", text)
        }
        TextEntry {
            id: phone

            label: qsTr("Phone (you may leave it empty)")
            error: BookWords.fault(asked.booking.who.phoneFault)
            covered: asked.kiosk.idle.warning
            hints: Qt.ImhDialableCharactersOnly
            maximumLength: 40
            width: asked.third
            onTextChanged: asked.booking.who.type("phone", text)
        }
        TextEntry {
            id: email

            label: qsTr("E-mail (you may leave it empty)")
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

                text: StaffWords.language(modelData)
                group: qsTr("Their language")
                chosen: asked.booking.spoken === modelData
                onClicked: asked.booking.chooseSpoken(modelData)
            }
        }
    }
    CheckChoice {
        visible: asked.booking.canBeHere
        text: qsTr("They are here now")
        chosen: asked.booking.here
        width: asked.half
        onClicked: asked.booking.chooseHere(!asked.booking.here)
    }
    SafeText {
        visible: asked.booking.wait
        text: qsTr("There is no room for so many. They go on the waiting list.")
        width: parent.width
        strong: true
    }
    PrimaryButton {
        text: asked.booking.wait ? qsTr("Put on the waiting list") : qsTr("Book for %1", "3 persons").arg(StaffWords.persons(asked.booking.size))
        width: parent.width
        onClicked: asked.booking.book()
    }
}
