pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A panel over the page. Escape and a touch beside it close it; the focus stays inside while it is open.
T.Popup {
    id: overlay

    property string name: ""
    default property alias content: page.content
    property color veil: Theme.veil
    property real preferredWidth: Theme.u(984) * (broad ? Theme.textScale : 1)
    readonly property bool broad: parent.width > parent.height * 1.2
    readonly property real columnWidth: page.columnWidth

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round(Math.max(Theme.gap, parent.height - height - Theme.margin - Theme.barHeight))
    width: Math.min(parent.width - 2 * Theme.margin, Math.max(Theme.u(984), Math.min(parent.width * 0.86, preferredWidth)))
    height: Math.min(parent.height - 2 * Theme.gap - Theme.barHeight, page.fullHeight + topPadding + bottomPadding)
    modal: true
    focus: true
    padding: Theme.u(8)
    bottomPadding: Theme.u(18) // the round corners are clear of what scrolls
    onAboutToShow: {
        (contentItem.parent as Item).Accessible.name = overlay.name;
        page.toTop();
    }
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: overlay.veil
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
        topMargin: Theme.u(34)
        spacing: overlay.broad ? Theme.gap : Theme.u(24)
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
