pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// The base of everything that can be touched: a role, a name, a place in the tab order, a focus ring and a size.
T.AbstractButton {
    id: control

    property color back: Theme.card
    property color edge: "transparent"
    property real corner: Theme.radius
    property string spokenName: text

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding, Theme.mm(16))
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding, Theme.mm(16))
    padding: Theme.padding
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.label

    Accessible.role: Accessible.Button
    Accessible.name: control.spokenName
    Accessible.focusable: true
    Accessible.onPressAction: control.clicked()

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            control.clicked();
    }

    background: Rectangle {
        color: control.down ? Qt.darker(control.back, 1.08) : control.back
        radius: control.corner
        border.width: control.edge.a > 0 || Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.highContrast && control.edge.a === 0 ? Theme.ink : control.edge

        Loader {
            anchors.fill: parent
            active: control.visualFocus

            sourceComponent: FocusRing {
                target: control
                corner: control.corner
            }
        }
    }
}
