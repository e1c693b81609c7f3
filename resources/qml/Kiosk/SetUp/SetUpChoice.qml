import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of several, as a row over the whole width.
Touchable {
    id: choice

    property bool chosen: false
    property string group: ""

    checked: chosen
    back: chosen ? Theme.fjordTint : Theme.card
    edge: chosen ? Theme.fjord : Theme.line
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.u(18)
    bottomPadding: Theme.u(18)
    Accessible.role: Accessible.RadioButton
    Accessible.description: choice.group
    Accessible.checkable: true
    Accessible.checked: choice.chosen

    contentItem: Item {
        implicitHeight: Math.max(mark.height, words.height)

        RadioMark {
            id: mark

            chosen: choice.chosen
            anchors.verticalCenter: parent.verticalCenter
        }
        SafeText {
            id: words

            text: choice.text
            x: mark.width + Theme.u(26)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.subheading
            weight: choice.chosen ? 600 : 500
            Accessible.ignored: true
        }
    }
}
