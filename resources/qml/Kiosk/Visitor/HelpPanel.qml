import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Ask for help: it chimes as it opens, and says how to reach somebody, also in an emergency.
Overlay {
    id: panel

    required property HelpCall helpCall
    required property Welcome welcome

    name: qsTr("Ask for help")
    onOpened: panel.helpCall.call()

    Heading {
        text: panel.welcome.isOpen || !panel.welcome.hoursKnown ? qsTr("We have rung for the staff") : qsTr("The centre is closed now")
        font.pixelSize: Theme.subheading * 1.2
        width: parent.width
    }
    SafeText {
        text: panel.welcome.isOpen || !panel.welcome.hoursKnown ? qsTr("Staff nearby can hear the chime. Please wait here for a moment.") : panel.welcome.phone.length > 0 ? qsTr("Staff may not hear the chime. You can call us instead.") : qsTr("Staff may not hear the chime. Please come again when we are open.")
        width: parent.width
    }
    Surface {
        width: parent.width
        visible: panel.welcome.phone.length > 0
        glyph: "phone"
        ink: Theme.fjord
        color: Theme.fjordTint
        title: qsTr("Call us")

        Heading {
            text: panel.welcome.phone
            width: parent.width
            color: Theme.fjord
            font.pixelSize: Theme.subheading * 1.15
        }
    }
    Surface {
        width: parent.width
        glyph: "info"
        ink: Theme.lingonberry
        color: Theme.lingonberryTint
        title: qsTr("In an emergency, call 112")
        lines: [qsTr("You can also go to the staff. This screen gives no medical advice.")]
    }
    PrimaryButton {
        text: qsTr("Ring again")
        plain: true
        width: parent.width
        onClicked: panel.helpCall.call()
    }
    PrimaryButton {
        text: qsTr("Close")
        width: parent.width
        onClicked: panel.close()
    }
}
