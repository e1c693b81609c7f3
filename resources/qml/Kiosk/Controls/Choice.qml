import QtQuick
import Kiosk.Theme

// One of several: chosen or not, said by shape and colour and to assistive technology.
Touchable {
    id: choice

    property bool chosen: false
    property string group: ""
    property real textSize: Theme.label
    property string glyph: ""
    property color textInk: chosen ? Theme.onDark : Theme.ink

    checked: chosen
    back: chosen ? Theme.ink : Theme.card
    edge: chosen ? Theme.ink : Theme.line
    implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.u(14)
    bottomPadding: Theme.u(14)
    leftPadding: Theme.u(20)
    rightPadding: Theme.u(20)
    Accessible.role: Accessible.RadioButton
    Accessible.description: choice.group
    Accessible.checkable: true
    Accessible.checked: choice.chosen

    contentItem: Item {
        implicitWidth: Math.ceil(words.implicitWidth + (mark.visible ? mark.width + Theme.u(14) : 0)) + 2
        implicitHeight: Math.max(words.height, mark.height)

        Icon {
            id: mark

            name: choice.glyph
            visible: choice.glyph.length > 0
            size: visible ? Theme.u(44) : 0
            color: words.color
            anchors.verticalCenter: parent.verticalCenter
            x: Math.max(0, (parent.width - width - Theme.u(14) - Math.min(words.implicitWidth, words.width)) / 2)
        }
        SafeText {
            id: words

            text: choice.text
            x: mark.visible ? mark.x + mark.width + Theme.u(14) : 0
            width: mark.visible ? Math.min(implicitWidth, parent.width - mark.width - Theme.u(14)) : parent.width
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: mark.visible ? Text.AlignLeft : Text.AlignHCenter
            color: choice.textInk
            font.pixelSize: choice.textSize
            weight: choice.chosen ? 600 : 500
            Accessible.ignored: true
        }
    }
}
