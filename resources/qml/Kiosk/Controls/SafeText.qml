import QtQuick
import Kiosk.Theme

// The only text item of the program: what comes from data is words, whatever it contains.
Text {
    id: text

    property bool muted: false
    property bool strong: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: muted ? Theme.muted : Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    lineHeight: 1.22
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
    Accessible.ignored: text.text.length === 0
}
