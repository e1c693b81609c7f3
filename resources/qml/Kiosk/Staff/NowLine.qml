import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The line of now, between what is over and what is to come.
Item {
    id: line

    required property string time

    implicitHeight: clock.height

    SafeText {
        id: clock

        text: qsTr("Now %1", "a time").arg(line.time)
        strong: true
        color: Theme.fjord
        font.features: { "tnum": 1 }
    }
    Rectangle {
        x: clock.width + Theme.u(18)
        width: parent.width - x
        height: Math.max(2, Theme.u(4))
        radius: height / 2
        color: Theme.fjord
        anchors.verticalCenter: parent.verticalCenter
    }
}
