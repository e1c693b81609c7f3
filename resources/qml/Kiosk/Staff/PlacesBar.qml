import QtQuick
import Kiosk.Theme

// How full a time is, as a bar. Decoration: the same stands beside it in words.
Rectangle {
    id: bar

    required property int free
    required property int capacity
    property bool off: false

    implicitHeight: Math.max(6, Theme.u(12))
    radius: height / 2
    color: Theme.card
    border.width: Theme.hairline
    border.color: off ? Theme.line : Theme.spruce
    Accessible.ignored: true

    Rectangle {
        visible: width > 0 && !bar.off
        width: bar.capacity > 0 ? bar.width * (bar.capacity - bar.free) / bar.capacity : 0
        height: parent.height
        radius: parent.radius
        color: Theme.spruce
    }
}
