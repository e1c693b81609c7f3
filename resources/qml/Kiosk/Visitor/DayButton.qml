import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A day that has times.
Touchable {
    id: day

    required property string weekday
    required property string number
    required property bool today
    required property bool chosen
    required property string spoken
    required property int index
    property string group: ""
    readonly property color ink: chosen ? Theme.onDark : Theme.ink

    spokenName: today ? qsTr("Today, %1").arg(spoken) : spoken
    checked: chosen
    back: chosen ? Theme.ink : Theme.card
    edge: chosen ? Theme.ink : Theme.line
    padding: Theme.u(16)
    implicitWidth: Math.max(Theme.u(128), Theme.mm(16), implicitContentWidth + 2 * padding)
    implicitHeight: Math.max(Theme.control, implicitContentHeight + 2 * padding)
    Accessible.role: Accessible.RadioButton
    Accessible.description: day.group
    Accessible.checkable: true
    Accessible.checked: day.chosen

    contentItem: Item {
        implicitWidth: Math.ceil(Math.max(name.implicitWidth, figure.implicitWidth)) + 2
        implicitHeight: name.height + figure.height

        SafeText {
            id: name

            text: day.today ? qsTr("Today") : day.weekday
            anchors.horizontalCenter: parent.horizontalCenter
            color: day.ink
            Accessible.ignored: true
        }
        SafeText {
            id: figure

            text: day.number
            anchors.horizontalCenter: parent.horizontalCenter
            y: name.height
            strong: true
            color: day.ink
            font.pixelSize: Theme.subheading * 1.15
            font.features: { "tnum": 1 }
            Accessible.ignored: true
        }
    }
}
