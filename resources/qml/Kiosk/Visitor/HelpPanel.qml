import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Ask for help: it chimes as it opens, and says how to reach somebody, also in an emergency.
Overlay {
    id: panel

    required property HelpCall helpCall
    required property Welcome welcome

    readonly property bool besides: columnWidth > Theme.u(1100)
    readonly property real half: besides ? (columnWidth - Theme.gap) / 2 : columnWidth

    name: qsTr("Ask for help")
    preferredWidth: broad ? Theme.u(1300) * Theme.textScale : Theme.u(984)
    onOpened: panel.helpCall.call()

    Heading {
        text: panel.welcome.isOpen || !panel.welcome.hoursKnown ? qsTr("We have called the staff") : qsTr("The centre is closed now")
        font.pixelSize: Theme.subheading * 1.2
        width: parent.width
    }
    SafeText {
        text: panel.welcome.isOpen || !panel.welcome.hoursKnown ? qsTr("Staff nearby can hear the chime. Please wait here for a moment.") : panel.welcome.phone.length > 0 ? qsTr("Staff may not hear the chime. You can call us instead.") : qsTr("Staff may not hear the chime. Please come again when we are open.")
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Surface {
            id: phone

            width: panel.besides ? Math.round((panel.columnWidth - Theme.gap) * 0.42) : panel.columnWidth
            height: panel.besides ? Math.max(implicitHeight, emergency.implicitHeight) : implicitHeight
            visible: panel.welcome.phone.length > 0
            glyph: "phone"
            ink: Theme.fjord
            color: Theme.fjordTint
            title: qsTr("Call us")

            Heading {
                text: panel.welcome.phone
                width: parent.width
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                color: Theme.fjord
                font.pixelSize: Theme.subheading * 1.15
            }
        }
        Surface {
            id: emergency

            width: phone.visible && panel.besides ? panel.columnWidth - phone.width - Theme.gap : panel.columnWidth
            height: panel.besides ? Math.max(implicitHeight, phone.implicitHeight) : implicitHeight
            glyph: "info"
            ink: Theme.lingonberry
            color: Theme.lingonberryTint
            title: qsTr("In an emergency, call 112")
            lines: [qsTr("You can also go to the staff. This screen gives no medical advice.")]
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PrimaryButton {
            text: qsTr("Call the staff again")
            plain: true
            width: panel.half
            onClicked: panel.helpCall.call()
        }
        PrimaryButton {
            text: qsTr("Close")
            width: panel.half
            onClicked: panel.close()
        }
    }
}
