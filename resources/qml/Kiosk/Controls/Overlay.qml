import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A panel over the page. Escape and a touch beside it close it; the focus stays inside while it is open.
T.Popup {
    id: overlay

    property string name: ""
    default property alias content: page.content

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round(Math.max(Theme.margin, parent.height - height - Theme.margin * 2))
    width: Math.min(parent.width - 2 * Theme.margin, Theme.u(984))
    height: Math.min(parent.height - 2 * Theme.margin, page.fullHeight + 2 * padding)
    modal: true
    focus: true
    padding: Theme.u(8)
    onAboutToShow: (contentItem.parent as Item).Accessible.name = overlay.name
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
    contentItem: ScrollPage {
        id: page

        focus: true
        railAtSide: false
        spacing: Theme.u(24)
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
