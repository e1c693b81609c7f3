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
    readonly property bool upright: width > height * 1.2 && Theme.textScale < 1.6 && !(kiosk.desk && Theme.low)
    readonly property real columnWidth: scroll.columnWidth
    readonly property list<string> rights: kiosk.shift.rights
    // Pages on which content is edited; who edits for all centres chooses there for whom.
    readonly property bool scoped: may("edit_everywhere") && /^staff-(content|item|media|new|centre|hours|stations|announce|attract)/.test(kiosk.navigator.page)
    readonly property bool broad: columnWidth > Theme.u(1050) * Theme.textScale

    // Whether whoever is at work may do what an intent of that kind does; the services refuse all else.
    function may(kind: string): bool {
        return rights.includes(kind);
    }
    // Bring what has just appeared into sight.
    function reveal(item: Item) {
        scroll.reveal(item);
    }

    Keys.onEscapePressed: page.kiosk.navigator.back()

    StaffRail {
        id: rail

        kiosk: page.kiosk
        books: page.may("book")
        edits: page.may("edit_item")
        upright: page.upright
        wide: page.width > page.height * 1.2
        x: 0
        onSeeHearWanted: seeHear.open()
        y: page.upright ? 0 : page.height - height
        width: page.upright ? implicitWidth : page.width
        height: page.upright ? page.height + (KeySize.open ? KeySize.boardHeight : 0) : implicitHeight // it goes on behind the keyboard
    }
    Rectangle {
        id: top

        visible: rail.low
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
    ScopeBar {
        id: scope

        visible: page.scoped
        kiosk: page.kiosk
        x: scroll.x + Theme.margin
        y: top.height + Theme.u(20)
        width: scroll.width - 2 * Theme.margin
        height: visible ? implicitHeight : 0
    }
    ScrollPage {
        id: scroll

        focus: true
        x: page.upright ? rail.width : 0
        y: page.scoped ? scope.y + scope.height : top.height
        width: page.width - x
        height: (page.upright ? page.height : rail.y) - strip.height - y
        topMargin: Theme.u(32)
        spacing: Theme.u(24)
        initialScroll: page.model.scroll
        onScrolled: position => page.model.scroll = position
    }
    SeeHearPanel {
        id: seeHear

        session: page.kiosk.session

        PrimaryButton {
            visible: page.may("set_up")
            plain: true
            glyph: "tune"
            text: qsTr("Set up this screen")
            width: parent.width
            onClicked: {
                seeHear.close();
                page.kiosk.navigator.open("set-up");
            }
        }
    }
    DeedStrip {
        id: strip

        model: page.model
        x: scroll.x
        y: scroll.y + scroll.height
        width: scroll.width
        height: implicitHeight
    }
}
