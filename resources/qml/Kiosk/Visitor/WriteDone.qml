import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What happens now. What has not left this screen is never called sent.
Column {
    id: done

    required property WritePage model
    required property Kiosk kiosk
    readonly property bool arrived: model.outcome === "arrived"
    readonly property string after: model.answerable ? qsTr("One of our staff will read it and answer you.") : qsTr("One of our staff will read it. You left no phone number or address, so we can’t answer.")

    spacing: Theme.u(28)

    Heading {
        text: done.arrived ? qsTr("Thank you! We have your message.") : qsTr("Thank you! Your message is kept here.")
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }
    SafeText {
        text: done.arrived ? done.after : qsTr("Our staff does not have it yet: the connection is down or slow. It goes to them by itself as soon as it can.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: !done.arrived
        text: done.after
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Surface {
        visible: done.kiosk.welcome.phone.length > 0
        glyph: "phone"
        ink: Theme.fjord
        color: Theme.fjordTint
        title: qsTr("In a hurry? Call us")
        width: parent.width

        Heading {
            level: 2
            text: done.kiosk.welcome.phone
            color: Theme.fjord
            width: parent.width
        }
    }
    PrimaryButton {
        text: qsTr("Done")
        glyph: "check"
        width: parent.width
        onClicked: done.kiosk.navigator.home()
    }
}
