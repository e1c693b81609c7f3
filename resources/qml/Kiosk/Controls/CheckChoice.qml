import QtQuick
import Kiosk.Theme

// One of several that can all be chosen: ticked or not, said by shape, colour and to assistive technology.
Touchable {
    id: choice

    property bool chosen: false
    property string group: ""

    checked: chosen
    back: chosen ? Theme.fjordTint : Theme.card
    edge: chosen ? Theme.fjord : Theme.line
    implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.u(16)
    bottomPadding: Theme.u(16)
    Accessible.role: Accessible.CheckBox
    Accessible.description: choice.group
    Accessible.checkable: true
    Accessible.checked: choice.chosen

    contentItem: Item {
        implicitWidth: Math.ceil(box.width + Theme.u(20) + words.implicitWidth) + 2
        implicitHeight: Math.max(box.height, words.height)

        Rectangle {
            id: box

            width: Math.max(Theme.u(44), Theme.label * 1.2)
            height: width
            radius: Theme.u(12)
            color: choice.chosen ? Theme.fjord : Theme.card
            border.width: Math.max(2, Theme.u(4))
            border.color: choice.chosen ? Theme.fjord : Theme.muted
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                visible: choice.chosen
                name: "check"
                color: Theme.onDark
                size: parent.width * 0.8
                weight: 2.6
            }
        }
        SafeText {
            id: words

            text: choice.text
            x: box.width + Theme.u(20)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.label
            weight: choice.chosen ? 600 : 500
            Accessible.ignored: true
        }
    }
}
