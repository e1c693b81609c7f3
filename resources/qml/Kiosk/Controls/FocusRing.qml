import QtQuick
import Kiosk.Theme

// The visible focus, at least 3 mm wide, around `target`'s control.
Rectangle {
    required property Item target
    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.mm(3) * 0.5
    visible: target.activeFocus && (target as Item) !== null
    color: "transparent"
    radius: corner + Theme.mm(3) * 0.5
    border.width: Theme.mm(3)
    border.color: Theme.highContrast ? Theme.ink : Theme.fjord
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(3) * 0.36
        color: "transparent"
        radius: parent.radius - Theme.mm(3) * 0.36
        border.width: Theme.mm(3) * 0.28
        border.color: Theme.onDark
    }
}
