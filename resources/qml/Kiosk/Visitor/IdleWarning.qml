import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Are you still there? Any touch anywhere says yes; the filter on the window takes that touch.
Overlay {
    id: warning

    required property Idle idle
    property bool atDesk: false
    property bool keeps: false // what is written is there again for whoever wrote it

    name: qsTr("Are you still there?")
    visible: warning.idle.warning
    closePolicy: Overlay.NoAutoClose
    enter: null
    exit: null

    Heading {
        text: warning.name
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
    }
    Heading {
        text: warning.idle.secondsLeft
        font.pixelSize: Theme.display * 1.3
        font.features: { "tnum": 1 }
        color: Theme.fjord
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        Accessible.name: qsTr("Seconds left: %1").arg(warning.idle.secondsLeft)
    }
    SafeText {
        text: warning.idle.secondsLeft === 1 ? qsTr("second left") : qsTr("seconds left")
        width: parent.width
        strong: true
        horizontalAlignment: Text.AlignHCenter
    }
    SafeText {
        text: warning.atDesk && warning.keeps ? qsTr("Touch anywhere to go on. Otherwise the desk is locked. What you wrote is kept for you.") : warning.atDesk ? qsTr("Touch anywhere to go on. Otherwise the desk is locked.") : qsTr("Touch anywhere to go on. Otherwise the screen starts again for the next visitor.")
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
    }
    PrimaryButton {
        text: qsTr("I am still here")
        width: parent.width
        focus: true
        onClicked: warning.idle.touched()
    }
}
