pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number with buttons for one less and one more, and where `leap` is set for many at once.
Column {
    id: stepper

    required property string label
    required property int value
    property int lowest: 1
    property int highest: 500
    property int leap: 0
    signal wanted(int value)

    spacing: Theme.u(12)

    component Turn: Touchable {
        id: turn

        required property int by
        readonly property int target: Math.max(stepper.lowest, Math.min(stepper.highest, stepper.value + by))

        text: by < 0 ? "−" + (by === -1 ? "" : -by) : "+" + (by === 1 ? "" : by)
        spokenName: [text, qsTr("%1: %2", "places: 7").arg(stepper.label).arg(target)].join(". ")
        enabled: target !== stepper.value
        edge: enabled ? Theme.fjord : Theme.line
        back: enabled ? Theme.card : Theme.quiet
        padding: Theme.u(12)
        implicitWidth: Math.max(Theme.control, implicitContentWidth + 2 * padding)
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + 2 * padding)
        onClicked: stepper.wanted(target)

        contentItem: SafeText {
            text: turn.text
            strong: true
            color: turn.enabled ? Theme.fjord : Theme.muted
            font.pixelSize: Theme.subheading
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
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
            visible: stepper.leap > 0
            by: -stepper.leap
        }
        Turn {
            id: less

            by: -1
        }
        SafeText {
            text: stepper.value.toString()
            width: Math.max(implicitWidth, Theme.control)
            height: less.height
            strong: true
            font.pixelSize: Theme.subheading * 1.3
            font.features: { "tnum": 1 }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        Turn {
            by: 1
        }
        Turn {
            visible: stepper.leap > 0
            by: stepper.leap
        }
    }
}
