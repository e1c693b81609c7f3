import QtQuick
import Kiosk.Theme

// The only text item of the program: what comes from data is words, whatever it contains.
Text {
    id: text

    property bool muted: false
    property bool strong: false
    property int weight: strong ? 600 : 400

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: muted ? Theme.muted : Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    // Inter is one variable font: its weight is an axis, and so is the cut for small and large sizes.
    font.variableAxes: ({ "wght": text.weight, "opsz": Math.max(14, Math.min(32, Theme.body * 0.6)) })
    lineHeight: 1.08
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
    Accessible.ignored: text.text.length === 0
}
