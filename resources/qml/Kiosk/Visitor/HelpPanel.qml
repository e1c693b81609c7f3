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
    readonly property bool hasPhone: welcome.phone.length > 0
    readonly property bool closed: welcome.hoursKnown && !welcome.isOpen
    readonly property string heading: {
        if (helpCall.state === "coming")
            return qsTr("Someone is coming");
        if (closed)
            return qsTr("The centre is closed now");
        return helpCall.state === "unanswered" ? qsTr("Nobody has answered yet") : qsTr("We have called the staff");
    }
    readonly property string words: {
        if (helpCall.state === "coming")
            return qsTr("Please wait here.");
        if (closed)
            return hasPhone ? qsTr("Staff may not hear the chime. You can call us instead.") : qsTr("Staff may not hear the chime. Please come again when we are open.");
        if (helpCall.state === "unanswered")
            return hasPhone ? qsTr("Please call us. You can also call the staff again here.") : qsTr("Please call the staff again, or ask somebody nearby.");
        return helpCall.carried ? qsTr("Please wait here. We tell you here when someone is coming.") : qsTr("Staff nearby can hear the chime. Please wait here for a moment.");
    }

    onOpened: panel.helpCall.open()

    Heading {
        text: panel.heading
        color: panel.helpCall.state === "coming" ? Theme.spruce : Theme.ink
        font.pixelSize: Theme.subheading * 1.2
        width: parent.width
    }
    SafeText {
        text: panel.words
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Surface {
            id: phone

            width: panel.besides ? Math.round((panel.columnWidth - Theme.gap) * 0.42) : panel.columnWidth
            height: panel.besides ? Math.max(implicitHeight, emergency.implicitHeight) : implicitHeight
            visible: panel.hasPhone
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
