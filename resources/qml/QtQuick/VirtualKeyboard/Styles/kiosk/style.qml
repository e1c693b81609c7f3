pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Keyboard
import Kiosk.Theme

// The look of Qt's virtual keyboard. Words to choose from, other languages, handwriting and handles have none.
KeyboardStyle {
    id: style

    keyboardDesignWidth: KeySize.width
    keyboardDesignHeight: KeySize.height
    keyboardBackground: Item {}
    keyPanel: KeyFace {}
    symbolKeyPanel: KeyFace {
        id: other

        words: other.control?.displayText ?? ""
    }
    spaceKeyPanel: KeyFace {
        words: qsTr("Space")
    }
    enterKeyPanel: KeyFace {
        words: qsTr("Done")
        main: true
    }
    backspaceKeyPanel: KeyFace {
        glyph: "erase"
    }
    shiftKeyPanel: KeyFace {
        glyph: "shift"
        chosen: InputContext.capsLockActive || InputContext.shiftActive
    }
    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.u(22)
        border.width: Theme.mm(1.5)
        border.color: Theme.highContrast ? Theme.ink : Theme.fjord
    }
    characterPreviewDelegate: Item {
        property string text
    }
    selectionHandle: Item {}
    selectionListDelegate: Item {}
    popupListDelegate: Item {}
    languageListDelegate: Item {}
    alternateKeysListDelegate: Item {}
}
