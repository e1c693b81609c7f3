pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The time has gone meanwhile: said plainly, with the nearest others. Nothing was booked.
Column {
    id: taken

    required property BookPage model
    required property Kiosk kiosk
    readonly property bool faster: model.reason === "full"

    spacing: Theme.u(28)

    Heading {
        text: taken.faster ? qsTr("This time has just been taken") : qsTr("This time is no longer offered")
        width: parent.width
    }
    SafeText {
        text: taken.faster ? (taken.model.who.empty ? qsTr("There is no longer room for you at %1. Nothing was booked.", "time") : qsTr("There is no longer room for you at %1. Nothing was booked, and nothing you typed is lost.", "time")).arg(taken.model.card.time.length > 0 ? taken.model.card.time : taken.model.when.chosenTime) : taken.model.who.empty ? qsTr("Nothing was booked. Please choose another time.") : qsTr("Nothing was booked, and nothing you typed is lost. Please choose another time.")
        width: parent.width
        font.pixelSize: Theme.lead
        Accessible.role: Accessible.AlertMessage
    }
    BookNearest {
        model: taken.model
        width: parent.width
    }
    PrimaryButton {
        visible: taken.faster && taken.model.when.waiting
        plain: true
        glyph: "wait"
        text: qsTr("Join the waiting list for %1", "time").arg(taken.model.when.chosenTime)
        width: parent.width
        onClicked: taken.model.go("check")
    }
    PrimaryButton {
        plain: true
        glyph: "calendar"
        text: qsTr("See all times")
        width: parent.width
        onClicked: taken.model.go("when")
    }
}
