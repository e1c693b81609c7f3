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
    property real foot: 0 // room below what scrolls; the two buttons keep their place
    readonly property Item view: flickable
    readonly property Column inner: column
    readonly property real fullHeight: flickable.contentHeight
    readonly property bool overflows: flickable.contentHeight > height - foot + 1
    // From a field Tab goes past the scroll buttons: the keyboard closes then, and with the room it gives back they go.
    readonly property bool typing: (page.Window.activeFocusItem as TextInput) !== null
    readonly property bool byKeys: (page.Window.activeFocusItem as Touchable)?.visualFocus ?? false
    readonly property bool rests: wrote && (page.Window.activeFocusItem as TextEntry) !== null // "Done", and nothing else since
    property bool wrote: false
    property bool narrowed: false
    property Item brought: null
    property bool yielding: false // what comes of typing counts for more than what stands above the field
    // What lies below the first screenful comes once it was seen; at once for who comes back to a place further down.
    property bool seen: initialScroll > 0
    readonly property real goal: glide.running ? glide.to : flickable.contentY
    signal scrolled(real position)

    onTypingChanged: wrote = !typing

    // Scroll by a part of what is seen: 1 is a whole screenful down, -1 up.
    function turn(screens: real) {
        page.brought = null;
        page.wrote = false;
        page.glideTo(page.goal + flickable.height * screens);
    }
    function glideTo(place: real) {
        const there = Math.max(0, Math.min(place, flickable.contentHeight - flickable.height));
        if (flickable.moving || Theme.calm)
            return page.jumpTo(there);
        page.scrolled(there);
        glide.stop();
        glide.to = there;
        glide.start();
    }
    function wasSeen() {
        page.seen = true;
    }
    // At once: what comes next begins with its heading, whatever was on its way.
    function toTop() {
        page.jumpTo(0);
    }
    function jumpTo(place: real) {
        glide.stop();
        flickable.contentY = place;
        page.scrolled(place);
    }
    function reveal(item: Item) {
        if (!item || !item.visible || !around(item, each => each === column))
            return;
        const entry = around(item, each => each === column || each as TextEntry) as TextEntry, whole = !entry || entry.height <= flickable.height;
        if (!whole && (item === entry || item.height < flickable.height)) // the field, and what there is room for of its label
            return page.glideTo(column.y + item.mapToItem(column, 0, item.height).y + Theme.u(10) - flickable.height);
        item = whole && entry ? entry : item;
        const top = column.y + item.mapToItem(column, 0, 0).y;
        const room = Math.max(0, Math.min(Theme.u(24), (flickable.height - item.height) / 2));
        const high = top - room;
        const low = top + item.height + room;
        const seen = high >= page.goal && low <= page.goal + flickable.height;
        // What is little is for what comes of typing.
        if (item === entry && (page.yielding || entry.yielding || (!seen && flickable.height < 2.5 * item.height)) || high < page.goal)
            page.glideTo(high);
        else if (low > page.goal + flickable.height)
            page.glideTo(Math.min(high, low - flickable.height));
    }
    // The same for what has only just appeared: it has its place now, and its height once all within it is laid out.
    function bring(item: Item) {
        column.forceLayout();
        page.brought = item;
        page.reveal(item);
    }
    function bringAgain() {
        page.reveal(page.brought);
        page.brought = null;
    }
    // The nearest around an item that is so, itself included.
    function around(item: Item, so: var): Item {
        while (item && !so(item))
            item = item.parent;
        return item;
    }
    function stayInside() {
        const bottom = Math.max(0, flickable.contentHeight - flickable.height);
        if (page.goal > bottom)
            page.jumpTo(bottom);
    }

    Flickable {
        id: flickable

        width: parent.width - (page.railAtSide ? Theme.smallControl + 2 * Theme.u(12) : 0)
        height: parent.height - page.foot - (page.overflows && !page.railAtSide ? rail.height : 0)
        contentWidth: width
        contentHeight: column.height + 2 * page.topMargin
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        pixelAligned: true
        onMovementStarted: {
            glide.stop();
            page.narrowed = false;
            page.wrote = false;
            page.brought = null;
        }
        onMovementEnded: page.scrolled(contentY)
        onHeightChanged: {
            Qt.callLater(page.stayInside);
            if (page.byKeys || page.typing || page.rests)
                Qt.callLater(page.follow);
        }
        // What a page no longer shows takes its end along; nobody is left looking at nothing.
        onContentHeightChanged: Qt.callLater(page.stayInside)
        Component.onCompleted: contentY = Math.max(0, Math.min(page.initialScroll, contentHeight - height))

        NumberAnimation {
            id: glide

            target: flickable
            property: "contentY"
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }

        Column {
            id: column

            x: page.sideMargin
            y: page.topMargin
            width: page.columnWidth
            spacing: page.spacing
            onPositioningComplete: {
                if (page.brought)
                    Qt.callLater(page.bringAgain);
            }
        }
    }
    Keys.onPressed: event => {
        const down = event.key === Qt.Key_PageDown || event.key === Qt.Key_Down;
        const up = event.key === Qt.Key_PageUp || event.key === Qt.Key_Up;
        if (down || up)
            page.turn(down ? 0.8 : -0.8);
        event.accepted = down || up;
    }

    ScrollRail {
        id: rail

        visible: page.overflows
        atSide: page.railAtSide
        typing: page.typing
        above: flickable.contentY > Theme.u(8)
        below: flickable.contentY + flickable.height < flickable.contentHeight - Theme.u(8)
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: atSide ? Theme.smallControl + 2 * Theme.u(12) : parent.width
        height: atSide ? parent.height : Theme.smallControl + 2 * Theme.u(10)
        onTurned: screens => page.turn(screens)
    }
    function follow() {
        page.reveal(page.Window.window?.activeFocusItem ?? null);
    }
    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            page.follow();
        }
        function onFrameSwapped() {
            if (!page.seen)
                Qt.callLater(page.wasSeen);
        }
    }
    // Words that come above the focus push it away, as does a page that a keyboard narrows, or widens as it goes; a finger's
    // page stays.
    Connections {
        target: column
        function onWidthChanged() {
            page.narrowed = true;
        }
        function onHeightChanged() {
            if (page.byKeys || page.rests || page.typing && (page.narrowed || page.yielding))
                Qt.callLater(page.follow);
        }
    }
}
