import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One line of what was done, or did not go; no words take no place.
Rectangle {
    id: line

    required property string words
    property bool bad: false
    property bool undoable: false
    signal undone

    visible: words.length > 0
    color: bad ? Theme.lingonberryTint : Theme.spruceTint
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.ink
    implicitHeight: Math.max(mark.height, said.height, undo.visible ? undo.height : 0) + 2 * Theme.u(16)

    Icon {
        id: mark

        name: line.bad ? "info" : "check"
        color: line.bad ? Theme.lingonberry : Theme.spruce
        size: Theme.body * 1.5
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
    }
    SafeText {
        id: said

        text: line.words
        x: mark.x + mark.width + Theme.u(18)
        width: line.width - x - Theme.margin - (undo.visible ? undo.width + Theme.gap : 0)
        strong: true
        color: line.bad ? Theme.lingonberry : Theme.spruce
        anchors.verticalCenter: parent.verticalCenter
        Accessible.role: Accessible.AlertMessage
    }
    PrimaryButton {
        id: undo

        visible: line.undoable
        plain: true
        text: qsTr("Undo")
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
        x: line.width - width - Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        onClicked: line.undone()
    }
}
