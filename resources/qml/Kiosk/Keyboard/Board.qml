import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Models
import Kiosk.Theme

// The keyboard of the screen: Qt's, with our look, in the visitor's language. It is loaded with the first field.
Item {
    id: board

    required property Session session
    readonly property bool shown: panel.active

    implicitHeight: KeySize.boardHeight
    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["fi_FI", "sv_SE", "en_GB"];
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.inputMethodHints = Qt.ImhNoPredictiveText;
        VirtualKeyboardSettings.closeOnReturn = true;
        VirtualKeyboardSettings.keySoundVolume = 0;
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: board.session.language === "sv" ? "sv_SE" : board.session.language === "en" ? "en_GB" : "fi_FI"
    }
    Binding {
        target: KeySize
        property: "open"
        value: board.shown
    }
    Binding {
        target: KeySize
        property: "room"
        value: board.width
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.quiet
        visible: board.shown

        Rectangle {
            id: line

            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        InputPanel {
            id: panel

            width: KeySize.width
            anchors.horizontalCenter: parent.horizontalCenter
            y: line.height + KeySize.gap / 2
            externalLanguageSwitchEnabled: true // so that no list of languages ever opens
        }
    }
    // Qt keeps the words around the cursor until another field has the focus: the last field of a visit is this empty one.
    TextInput {
        id: blank

        opacity: 0
        width: 0
        height: 0
        Accessible.ignored: true
    }
    Connections {
        target: board.session
        function onEnding() {
            blank.forceActiveFocus();
            blank.focus = false;
            InputMethod.hide();
        }
    }
}
