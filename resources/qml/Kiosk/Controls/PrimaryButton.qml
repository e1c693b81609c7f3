import QtQuick
import Kiosk.Theme

// A button with words, and an icon before them where one helps. `plain` is the second choice beside a main action. One
// that can't be touched just now looks so, but not where a page as a whole is only shown.
Touchable {
    id: button

    property string glyph: ""
    property bool plain: false
    property real textSize: Theme.label
    property bool spent: false // it has done what there was to do: it looks off, and keeps the focus
    readonly property bool off: spent || !enabled && (parent?.enabled ?? true)
    readonly property color ink: off ? Theme.muted : plain ? Theme.fjord : Theme.onDark

    back: off ? Theme.quiet : plain ? Theme.card : Theme.fjord
    edge: plain && !off ? Theme.fjord : "transparent"
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.u(16)
    bottomPadding: Theme.u(16)
    leftPadding: Theme.u(36)
    rightPadding: Theme.u(36)

    contentItem: Item {
        implicitWidth: Math.ceil(mark.width + mark.space + words.implicitWidth) + 2
        implicitHeight: Math.max(mark.height, words.height)

        Icon {
            id: mark

            readonly property real space: visible ? Theme.u(18) : 0

            name: button.glyph
            visible: button.glyph.length > 0
            size: visible ? Math.max(Theme.u(44), button.textSize * 1.4) : 0
            color: button.ink
            x: Math.max(0, (parent.width - width - space - Math.min(words.implicitWidth, words.width)) / 2)
            anchors.verticalCenter: parent.verticalCenter
        }
        SafeText {
            id: words

            text: button.text
            strong: true
            color: button.ink
            font.pixelSize: button.textSize
            Accessible.ignored: true
            x: mark.x + mark.width + mark.space
            width: Math.min(implicitWidth, parent.width - mark.width - mark.space)
            horizontalAlignment: mark.visible ? Text.AlignLeft : Text.AlignHCenter
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
