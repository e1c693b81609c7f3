pragma ComponentBehavior: Bound
import QtQuick

// Words that keep the place of the longest that may stand there, so that nothing below them moves when they change.
SafeText {
    id: words

    property string longest: ""

    height: Math.max(implicitHeight, (room.item as Item)?.implicitHeight ?? 0)

    Loader {
        id: room

        active: words.longest.length > 0
        visible: false

        sourceComponent: SafeText {
            text: words.longest
            width: words.width
            font.pixelSize: words.font.pixelSize
            strong: words.strong
            Accessible.ignored: true
        }
    }
}
