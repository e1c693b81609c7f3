import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// It takes three seconds at most, and says so in words.
Column {
    id: sending

    required property string words

    spacing: Theme.u(28)
    topPadding: Theme.u(60)
    bottomPadding: Theme.u(60)

    Icon {
        name: "wait"
        color: Theme.fjord
        size: Theme.u(140)
        weight: 1.4
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Heading {
        text: qsTr("One moment")
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
    }
    SafeText {
        text: sending.words
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.lead
        Accessible.role: Accessible.AlertMessage
    }
}
