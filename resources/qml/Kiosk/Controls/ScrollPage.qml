pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A page that scrolls: by finger, by wheel, by keys, by two large buttons, and by itself when the focus moves out of sight.
FocusScope {
    id: page

    default property alias content: column.data
    property alias contentY: flickable.contentY
    property bool railAtSide: width > height * 1.2
    property real sideMargin: Theme.margin
    readonly property real columnWidth: width - 2 * sideMargin - (railAtSide ? Theme.smallControl : 0)
    property real spacing: Theme.u(32)
    property real topMargin: Theme.u(40)
    property real initialScroll: 0
    readonly property real fullHeight: column.height + 2 * page.topMargin
    readonly property bool overflows: flickable.contentHeight > height + 1
    // From a field Tab goes past the scroll buttons: the keyboard closes then, and with the room it gives back they go.
    readonly property bool typing: (page.Window.activeFocusItem as TextInput) !== null
    property bool narrowed: false
    signal scrolled(real position)

    // Scroll by a part of what is seen: 1 is a whole screenful down, -1 up.
    function turn(screens: real) {
        const bottom = Math.max(0, flickable.contentHeight - flickable.height);
        const there = Math.max(0, Math.min(bottom, flickable.contentY + flickable.height * screens));
        flickable.contentY = there;
        page.scrolled(there);
    }
    function reveal(item: Item) {
        if (!item || !item.visible || !holds(item))
            return;
        const entry = entryOf(item);
        if (entry && entry.height <= flickable.height)
            item = entry;
        const top = column.y + item.mapToItem(column, 0, 0).y;
        const room = Math.max(0, Math.min(Theme.u(24), (flickable.height - item.height) / 2));
        const high = top - room;
        const low = top + item.height + room;
        if (item === entry && flickable.height < 2.5 * item.height) // what is little is for what comes of typing
            flickable.contentY = Math.max(0, Math.min(high, flickable.contentHeight - flickable.height));
        else if (high < flickable.contentY)
            flickable.contentY = Math.max(0, high);
        else if (low > flickable.contentY + flickable.height)
            flickable.contentY = Math.max(0, Math.min(high, low - flickable.height, flickable.contentHeight - flickable.height));
    }
    // With a field, its label and what is wrong with it come into sight too.
    function entryOf(item: Item): Item {
        for (let above = item; above && above !== column; above = above.parent) {
            if (above as TextEntry)
                return above;
        }
        return null;
    }
    function stayInside() {
        const bottom = Math.max(0, flickable.contentHeight - flickable.height);
        if (flickable.contentY > bottom)
            flickable.contentY = bottom;
    }
    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === column)
                return true;
        }
        return false;
    }

    Flickable {
        id: flickable

        width: parent.width - (page.railAtSide ? Theme.smallControl + 2 * Theme.u(12) : 0)
        height: parent.height - (page.overflows && !page.railAtSide ? rail.height : 0)
        contentWidth: width
        contentHeight: column.height + 2 * page.topMargin
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        pixelAligned: true
        onMovementStarted: page.narrowed = false
        onMovementEnded: page.scrolled(contentY)
        onHeightChanged: Qt.callLater(page.follow)
        // What a page no longer shows takes its end along; nobody is left looking at nothing.
        onContentHeightChanged: Qt.callLater(page.stayInside)
        Component.onCompleted: contentY = Math.max(0, Math.min(page.initialScroll, contentHeight - height))

        Behavior on contentY {
            enabled: !flickable.moving && !Theme.calm
            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }

        Column {
            id: column

            x: page.sideMargin
            y: page.topMargin
            width: page.columnWidth
            spacing: page.spacing
        }
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_Down)
            page.turn(0.8);
        else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_Up)
            page.turn(-0.8);
        else
            return;
        event.accepted = true;
    }

    // Further down, and back to the top: buttons too, for those who don't know about swiping.
    Rectangle {
        id: rail

        visible: page.overflows
        color: Theme.snow
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: page.railAtSide ? Theme.smallControl + 2 * Theme.u(12) : parent.width
        height: page.railAtSide ? parent.height : Theme.smallControl + 2 * Theme.u(10)

        Touchable {
            id: down

            visible: flickable.contentY + flickable.height < flickable.contentHeight - Theme.u(8)
            x: page.railAtSide ? Theme.u(12) : up.visible ? parent.width / 2 + Theme.gap / 2 : Theme.margin
            y: page.railAtSide ? parent.height - height - Theme.u(20) : Theme.u(4)
            width: page.railAtSide ? Theme.smallControl : parent.width - x - Theme.margin
            height: Theme.smallControl
            corner: Theme.u(24)
            back: Theme.card
            edge: Theme.fjord
            padding: 0
            spokenName: page.railAtSide ? qsTr("Show what is further down") : qsTr("Further down")
            focusPolicy: page.typing ? Qt.NoFocus : Qt.TabFocus
            contentItem: ScrollWords {
                glyph: "down"
                words: page.railAtSide ? "" : qsTr("Further down")
            }
            onClicked: page.turn(0.8)
        }
        Touchable {
            id: up

            visible: flickable.contentY > Theme.u(8)
            x: page.railAtSide ? Theme.u(12) : Theme.margin
            y: page.railAtSide ? parent.height - 2 * height - Theme.u(20) - Theme.gap : Theme.u(4)
            width: page.railAtSide ? Theme.smallControl : (down.visible ? parent.width / 2 - Theme.gap / 2 : parent.width - Theme.margin) - x
            height: Theme.smallControl
            corner: Theme.u(24)
            back: Theme.card
            edge: Theme.fjord
            padding: 0
            spokenName: page.railAtSide ? qsTr("Show what is further up") : qsTr("Further up")
            focusPolicy: page.typing ? Qt.NoFocus : Qt.TabFocus
            contentItem: ScrollWords {
                glyph: "up"
                words: page.railAtSide ? "" : qsTr("Further up")
            }
            onClicked: page.turn(-0.8)
        }
    }
    function follow() {
        page.reveal(page.Window.window?.activeFocusItem ?? null);
    }
    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            page.follow();
        }
    }
    // Words that come or grow above the focus push it away; a finger's page stays where it is. A page that gets narrower
    // when the keyboard opens lays its words out anew, and so pushes the field away.
    Connections {
        target: column
        function onWidthChanged() {
            page.narrowed = true;
        }
        function onHeightChanged() {
            const item = page.Window.window?.activeFocusItem as Touchable;
            if ((item && item.visualFocus) || (page.typing && page.narrowed))
                Qt.callLater(page.follow);
        }
    }
}
