import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The one touch that a card offers. Once it is done a mark takes its place, so that a second touch finds nothing else;
// the words of the card say what became of it.
Item {
    id: deed

    required property string words
    property string spokenName: words
    property string doneWords: ""
    property bool open: false
    property bool done: false
    signal wanted

    visible: open || done
    implicitWidth: Math.max(button.implicitWidth, mark.implicitWidth)
    implicitHeight: button.implicitHeight

    PrimaryButton {
        id: button

        visible: deed.open
        text: deed.words
        spokenName: deed.spokenName
        anchors.fill: parent
        onClicked: deed.wanted()
    }
    Row {
        id: mark

        visible: !deed.open
        spacing: Theme.u(12)
        anchors.centerIn: parent

        Icon {
            name: "check"
            size: Theme.label * 1.6
            color: Theme.spruce
        }
        SafeText {
            visible: text.length > 0
            text: deed.doneWords
            strong: true
            color: Theme.spruce
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
