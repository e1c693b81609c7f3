import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Controls
import Kiosk.Theme

// What a key looks like: a sign, a word or an icon on a card, with half of the gap on each side.
KeyPanel {
    id: face

    property string words: ""
    property string glyph: ""
    property bool main: false
    property bool chosen: false
    readonly property bool pressed: control !== null && control.pressed
    readonly property color ink: main || chosen ? Theme.onDark : Theme.ink
    readonly property string sign: control === null || control.functionKey ? "" : control.uppercased ? control.displayText.toUpperCase() : control.displayText

    Rectangle {
        id: card

        anchors.fill: parent
        anchors.margins: KeySize.gap / 2
        color: face.pressed ? Theme.cloudberry : face.main ? Theme.fjord : face.chosen ? Theme.ink : Theme.card
        radius: Theme.u(18)
        border.width: Theme.hairline
        border.color: face.main ? Theme.fjord : Theme.line
    }
    SafeText {
        text: face.words.length > 0 ? face.words : face.sign
        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        color: face.pressed ? Theme.cloudberryInk : face.ink
        strong: face.words.length > 0
        font.pixelSize: face.words.length > 0 ? Math.min(KeySize.fitting(face.words.length, card.width), Theme.label) : KeySize.letter
        Accessible.ignored: true
    }
    Icon {
        name: face.glyph
        visible: face.glyph.length > 0
        size: Math.min(KeySize.letter * 1.3, card.height * 0.8)
        color: face.pressed ? Theme.cloudberryInk : face.ink
        anchors.centerIn: parent
    }
}
