pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A page that scrolls: by finger, by wheel, by keys, by two large buttons, and by itself when the focus moves out of sight.
FocusScope {
    id: page

    default property alias content: column.data
    property alias contentY: flickable.contentY
    property real columnWidth: width - 2 * Theme.margin
    property real spacing: Theme.u(32)
    property real initialScroll: 0
    readonly property bool overflows: flickable.contentHeight > flickable.height + 1
    signal scrolled(real position)

    function reveal(item: Item) {
        if (!item || !contains_(item))
            return;
        const top = item.mapToItem(column, 0, 0).y;
        const room = Theme.u(24);
        const high = top - room;
        const low = top + item.height + room;
        if (high < flickable.contentY)
            flickable.contentY = Math.max(0, high);
        else if (low > flickable.contentY + flickable.height)
            flickable.contentY = Math.max(0, Math.min(high, low - flickable.height, flickable.contentHeight - flickable.height));
    }
    function contains_(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === column)
                return true;
        }
        return false;
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + 2 * Theme.u(40)
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        pixelAligned: true
        onMovementEnded: page.scrolled(contentY)
        Component.onCompleted: contentY = Math.max(0, Math.min(page.initialScroll, contentHeight - height))

        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            policy: T.ScrollBar.AlwaysOn
            visible: page.overflows
            interactive: false
            focusPolicy: Qt.NoFocus
            implicitWidth: Theme.u(20)
            minimumSize: 0.08
            Accessible.ignored: true
            contentItem: Rectangle {
                implicitWidth: Theme.u(12)
                radius: width / 2
                color: Theme.muted
                opacity: 0.55
            }
        }

        Behavior on contentY {
            enabled: !flickable.moving && !Theme.calm
            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }

        Column {
            id: column

            x: (flickable.width - width) / 2
            y: Theme.u(40)
            width: page.columnWidth
            spacing: page.spacing
        }
    }
    Keys.onPressed: event => {
        const step = flickable.height * 0.8;
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_Down)
            flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height), flickable.contentY + step);
        else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_Up)
            flickable.contentY = Math.max(0, flickable.contentY - step);
        else
            return;
        event.accepted = true;
        page.scrolled(flickable.contentY);
    }

    // More below: said with a button too, for those who don't know about swiping.
    Touchable {
        id: more

        visible: flickable.contentY + flickable.height < flickable.contentHeight - Theme.u(60)
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.u(24)
        width: Theme.smallControl
        height: Theme.smallControl
        corner: width / 2
        back: Theme.fjord
        edge: Theme.onDark
        spokenName: qsTr("Show what is further down")
        focusPolicy: Qt.TabFocus
        padding: 0
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "down"
                color: Theme.onDark
            }
        }
        onClicked: {
            flickable.contentY = Math.min(flickable.contentHeight - flickable.height, flickable.contentY + flickable.height * 0.75);
            page.scrolled(flickable.contentY);
        }
    }
    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            page.reveal(page.Window.window.activeFocusItem);
        }
    }
}
