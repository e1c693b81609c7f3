pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// A page of the staff's desk: the rail, what the page shows, and below it what was just done.
FocusScope {
    id: page

    required property Kiosk kiosk
    required property StaffPageModel model
    default property alias content: scroll.content
    property alias contentY: scroll.contentY
    readonly property Flickable view: scroll.view as Flickable
    readonly property ScrollPage scroller: scroll
    readonly property alias spacing: scroll.spacing
    readonly property bool seen: scroll.seen
    property string shape: "" // how the page shows what it shows; another begins with its heading
    property bool alone: false // nothing stands around what the page shows
    readonly property real viewHeight: scroll.height - 2 * scroll.topMargin
    readonly property real typingRoom: scroll.view.height - Theme.u(24) // for a field, also over the keyboard
    readonly property bool upright: width > height * 1.2 && Theme.textScale < 1.6 && !(kiosk.desk && Theme.low)
    readonly property real columnWidth: scroll.columnWidth
    readonly property list<string> rights: kiosk.shift.rights
    // Pages on which content is edited; who edits for all centres chooses there for whom.
    property bool local: false // it is about something that this centre alone has
    readonly property bool scoped: !alone && !local && may("edit_everywhere") && /^staff-(content|item|media|new|centre|hours|stations|announce|attract)/.test(kiosk.navigator.page)
    readonly property bool linked: ["well", "content"].includes(kiosk.freshness.desk) // the hub answers
    readonly property bool broad: columnWidth > Theme.u(1050) * Theme.textScale

    // Whether whoever is at work may do what an intent of that kind does; the services refuse all else.
    function may(kind: string): bool {
        return rights.includes(kind);
    }
    // Bring what has just appeared into sight.
    function reveal(item: Item) {
        scroll.bring(item);
    }

    onShapeChanged: scroll.toTop()
    Keys.onEscapePressed: page.kiosk.navigator.back()

    // Who has gone on elsewhere is not drawn back to what had appeared.
    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            const item = page.Window.window?.activeFocusItem;
            if (item && scroll.brought && !scroll.brought.contains(scroll.brought.mapFromItem(item, 0, 0)))
                scroll.brought = null;
        }
    }
    StaffRail {
        id: rail

        // Below the page it gives its place to who types where little is left over the keyboard.
        visible: !page.alone && !(KeySize.open && !page.upright && page.height < 5 * Theme.smallControl)
        kiosk: page.kiosk
        books: page.may("book")
        edits: page.may("edit_item")
        upright: page.upright
        wide: page.width > page.height * 1.2
        x: 0
        onSeeHearWanted: (seeHear.createObject(page) as SeeHearPanel).open()
        y: page.upright ? 0 : page.height - height
        width: page.upright ? implicitWidth : page.width
        reach: page.height + (KeySize.open ? KeySize.boardHeight : 0) // it goes on behind the keyboard
        height: page.upright ? reach : implicitHeight
    }
    Rectangle {
        id: top

        visible: rail.visible && rail.low
        color: rail.color
        x: rail.width
        width: page.width - x
        height: visible ? Math.ceil(said.height + Theme.u(16)) : 0

        StatusWords {
            id: said

            kiosk: page.kiosk
            x: Theme.u(48)
            y: Theme.u(8)
            width: parent.width - 2 * x
        }
    }
    // Seldom there, so no page makes it before somebody calls.
    Loader {
        id: calls

        active: page.kiosk.calls.said.length > 0 || page.kiosk.calls.count > 0
        visible: active && !(KeySize.open && implicitHeight > page.height / 5)
        sourceComponent: CallStrip {
            calls: page.kiosk.calls
        }
        x: scroll.x
        y: top.height
        width: scroll.width
        height: visible ? implicitHeight : 0
    }
    ScopeBar {
        id: scope

        visible: page.scoped
        kiosk: page.kiosk
        x: scroll.x + Theme.margin
        y: calls.y + calls.height + Theme.u(20)
        width: scroll.width - 2 * Theme.margin
        height: visible ? implicitHeight : 0
    }
    ScrollPage {
        id: scroll

        focus: true
        x: page.upright && rail.visible ? rail.width : 0
        y: page.scoped ? scope.y + scope.height : calls.y + calls.height
        width: page.width - x
        height: (page.upright || !rail.visible ? page.height : rail.y) - y
        foot: strip.height
        topMargin: Theme.u(32)
        spacing: Theme.u(24)
        initialScroll: page.model.scroll
        onScrolled: position => page.model.scroll = position
    }
    // Few open it, and each page would have to make it.
    Component {
        id: seeHear

        SeeHearPanel {
            id: panel

            session: page.kiosk.session
            onClosed: panel.destroy()

            PrimaryButton {
                visible: page.may("set_up")
                plain: true
                glyph: "tune"
                text: page.kiosk.desk ? qsTr("Set up this desk") : qsTr("Set up this screen")
                width: parent.width
                onClicked: {
                    panel.close();
                    page.kiosk.navigator.open("set-up");
                }
            }
        }
    }
    DeedStrip {
        id: strip

        model: page.model
        visible: strip.speaks && !strip.crowded && !page.alone
        crowded: bad && KeySize.open && implicitHeight > page.height / 5
        x: scroll.x
        y: scroll.y + scroll.view.height
        width: scroll.view.width
        height: visible ? implicitHeight : 0
    }
}
