import QtQuick
import Kiosk.Theme

// The circle of a radio card, filled when chosen. Decoration: the card's role and state say the same.
Rectangle {
    id: mark

    property bool chosen: false
    property color ink: Theme.fjord

    implicitWidth: Math.max(Theme.u(44), Theme.label * 1.2)
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.card
    border.width: Math.max(2, Theme.u(5))
    border.color: chosen ? ink : Theme.muted
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        visible: mark.chosen
        width: parent.width * 0.5
        height: width
        radius: width / 2
        color: mark.ink
    }
}
