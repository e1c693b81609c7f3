pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A time of day with buttons for an hour and for a quarter of one, either way.
Column {
    id: stepper

    required property string label
    required property string time
    readonly property bool narrow: width < 2 * (first.implicitWidth + second.implicitWidth) + between.implicitWidth + 4 * Theme.gap // then the time stands above its buttons
    signal moved(int minutes)

    spacing: Theme.u(12)

    component Turn: SmallButton {
        required property int minutes

        width: stepper.narrow ? second.implicitWidth : implicitWidth

        plain: true
        text: minutes === -60 ? qsTr("−1 h") : minutes === 60 ? qsTr("+1 h") : minutes < 0 ? qsTr("−15 min") : qsTr("+15 min")
        spokenName: [stepper.label, text].join(" ")
        onClicked: stepper.moved(minutes)
    }

    component Clock: SafeText {
        text: stepper.time
        width: Math.max(implicitWidth, Theme.control * 1.3)
        height: Math.max(implicitHeight, first.height)
        strong: true
        font.pixelSize: Theme.subheading * 1.3
        font.features: { "tnum": 1 }
        horizontalAlignment: stepper.narrow ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    SafeText {
        text: stepper.label
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    Clock {
        visible: stepper.narrow
    }
    Flow {
        width: stepper.narrow ? 2 * second.implicitWidth + spacing : parent.width
        spacing: Theme.gap

        Turn {
            id: first

            minutes: -60
        }
        Turn {
            id: second

            minutes: -15
        }
        Clock {
            id: between

            visible: !stepper.narrow
        }
        Turn {
            minutes: 15
        }
        Turn {
            minutes: 60
        }
    }
}
