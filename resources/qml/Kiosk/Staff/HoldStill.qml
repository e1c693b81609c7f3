import QtQuick
import Kiosk.Controls

// Whoever has scrolled sees the same as before when something comes, or goes, above: the page moves along with it.
Item {
    id: still

    required property ScrollPage page
    readonly property Flickable view: page.view as Flickable
    readonly property Column column: page.inner
    property bool scrolled: false
    property real broad: 0
    property var parts: [] // those that begin in sight, and where

    function look() {
        const top = still.view.contentY - still.column.y, bottom = top + still.view.height;
        still.broad = still.column.width;
        still.parts = Array.from(still.column.children).filter(each => each.visible && each.height > 0 && each.y >= top && each.y < bottom).map(each => ({"item": each, "y": each.y}));
    }
    // Not where the page follows what has the focus, nor where what is in sight changes places.
    function keep() {
        const moved = still.parts.filter(each => each.item.parent === still.column && each.item.visible).map(each => each.item.y - each.y);
        const by = moved[0] ?? 0, page = still.page, at = still.view.contentY, way = page.goal - at;
        const rests = !still.view.moving && !page.brought && !page.byKeys && !page.typing && !page.rests;
        if (by !== 0 && still.scrolled && at > 0 && rests && still.broad === still.column.width && moved.every(each => each * by >= 0)) {
            page.jumpTo(Math.max(0, at + by));
            if (way !== 0)
                page.glideTo(at + by + way);
        }
        still.look();
    }

    Connections {
        target: still.page
        function onScrolled(position) {
            still.scrolled = position > 0;
            still.look();
        }
    }
    Connections {
        target: still.view
        function onContentYChanged() {
            if (!still.view.moving)
                still.look();
        }
    }
    Connections {
        target: still.column
        function onPositioningComplete() {
            still.keep();
        }
    }
}
