import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A panel over the page. Escape and a touch beside it close it; the focus stays inside while it is open.
T.Popup {
    id: overlay

    property string name: ""
    default property alias content: column.data

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round(Math.max(Theme.margin, parent.height - height - Theme.margin * 2))
    width: Math.min(parent.width - 2 * Theme.margin, Theme.u(984))
    height: Math.min(parent.height - 2 * Theme.margin, column.implicitHeight + 2 * Theme.u(44))
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    background: Rectangle {
        color: Theme.snow
        radius: Theme.u(36)
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.ink
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: overlay.name

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.u(8)
            contentWidth: width
            contentHeight: column.implicitHeight + 2 * Theme.u(36)
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            Column {
                id: column

                x: Theme.u(40)
                y: Theme.u(36)
                width: parent.width - 2 * x
                spacing: Theme.u(24)
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
