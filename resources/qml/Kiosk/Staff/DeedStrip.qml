import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What was just done, with a way to take it back for a moment; or why something did not go.
Rectangle {
    id: strip

    required property StaffPageModel model
    readonly property Deed deed: model.deed
    readonly property bool bad: deed.fault.length > 0
    readonly property string words: bad ? DeedWords.fault(deed.fault) : DeedWords.deed(deed.done)

    visible: words.length > 0
    color: bad ? Theme.lingonberryTint : Theme.spruceTint
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.ink
    implicitHeight: visible ? Math.max(mark.height, said.height, undo.visible ? undo.height : 0) + 2 * Theme.u(16) : 0

    Icon {
        id: mark

        name: strip.bad ? "info" : "check"
        color: strip.bad ? Theme.lingonberry : Theme.spruce
        size: Theme.body * 1.5
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
    }
    SafeText {
        id: said

        text: strip.words
        x: mark.x + mark.width + Theme.u(18)
        width: strip.width - x - Theme.margin - (undo.visible ? undo.width + Theme.gap : 0)
        strong: true
        color: strip.bad ? Theme.lingonberry : Theme.spruce
        anchors.verticalCenter: parent.verticalCenter
        Accessible.role: Accessible.AlertMessage
    }
    PrimaryButton {
        id: undo

        visible: strip.deed.undoable
        plain: true
        text: qsTr("Undo")
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
        x: strip.width - width - Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        onClicked: strip.model.undo()
    }
}
