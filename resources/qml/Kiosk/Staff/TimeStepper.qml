pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A time of day with buttons for an hour and for a quarter of one, either way.
Column {
    id: stepper

    required property string label
    required property string time
    signal moved(int minutes)

    spacing: Theme.u(12)

    component Turn: SmallButton {
        required property int minutes

        plain: true
        text: minutes === -60 ? qsTr("−1 h") : minutes === 60 ? qsTr("+1 h") : minutes < 0 ? qsTr("−15 min") : qsTr("+15 min")
        spokenName: [stepper.label, text].join(" ")
        onClicked: stepper.moved(minutes)
    }

    SafeText {
        text: stepper.label
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Turn {
            id: first

            minutes: -60
        }
        Turn {
            minutes: -15
        }
        SafeText {
            text: stepper.time
            width: Math.max(implicitWidth, Theme.control * 1.3)
            height: Math.max(implicitHeight, first.height)
            strong: true
            font.pixelSize: Theme.subheading * 1.3
            font.features: { "tnum": 1 }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        Turn {
            minutes: 15
        }
        Turn {
            minutes: 60
        }
    }
}
