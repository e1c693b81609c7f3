pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Models
import Kiosk.Theme

// The page that shows, and the short motion from one to the next.
StackView {
    id: stack

    required property Kiosk kiosk

    // The staff's pages are loaded when somebody of the staff opens one.
    readonly property var staff: ({
        "set-up": Qt.resolvedUrl("../SetUp/SetUpView.qml"),
        "set-up-lost": Qt.resolvedUrl("../SetUp/LostView.qml"),
        "staff": Qt.resolvedUrl("../Staff/DoorView.qml"),
        "staff-today": Qt.resolvedUrl("../Staff/TodayView.qml"),
        "staff-slot": Qt.resolvedUrl("../Staff/SlotView.qml"),
        "staff-find": Qt.resolvedUrl("../Staff/FindView.qml"),
        "staff-book": Qt.resolvedUrl("../Staff/DeskBookView.qml"),
        "staff-agenda": Qt.resolvedUrl("../Staff/AgendaView.qml"),
        "staff-open": Qt.resolvedUrl("../Staff/OpenView.qml"),
        "staff-copy": Qt.resolvedUrl("../Staff/CopyView.qml"),
        "staff-refused": Qt.resolvedUrl("../Staff/RefusedView.qml"),
        "staff-notice": Qt.resolvedUrl("../Staff/NoticeView.qml"),
        "staff-message": Qt.resolvedUrl("../Staff/MessageView.qml"),
        "staff-close": Qt.resolvedUrl("../Staff/CloseView.qml"),
        "staff-change": Qt.resolvedUrl("../Staff/ChangeView.qml"),
        "staff-free": Qt.resolvedUrl("../Staff/FreeView.qml"),
        "staff-content": Qt.resolvedUrl("../Staff/ContentView.qml"),
        "staff-item": Qt.resolvedUrl("../Staff/ItemView.qml"),
        "staff-centre": Qt.resolvedUrl("../Staff/CentreView.qml"),
        "staff-hours": Qt.resolvedUrl("../Staff/HoursView.qml"),
        "staff-stations": Qt.resolvedUrl("../Staff/StationsView.qml"),
        "staff-announce": Qt.resolvedUrl("../Staff/AnnounceView.qml"),
        "staff-attract": Qt.resolvedUrl("../Staff/AttractOrderView.qml"),
        "staff-condition": Qt.resolvedUrl("../Staff/ConditionView.qml")
    })

    function component(name: string): Component {
        switch (name) {
        case "home": return home;
        case "topic":
        case "made":
        case "watch":
        case "try": return cards;
        case "search": return search;
        case "technology": return technology;
        case "get": return getIt;
        case "reading": return reading;
        case "demo": return demo;
        case "video": return video;
        case "times": return times;
        case "book": return book;
        case "booking": return booking;
        case "about": return about;
        case "write": return write;
        case "work": return work;
        default: return missing;
        }
    }

    onBusyChanged: stack.kiosk.navigator.move(stack.busy)

    Connections {
        target: stack.kiosk.navigator
        function onShown(name: string, model: QtObject, forward: bool) {
            InputMethod.hide(); // the next page begins with all the room there is
            if (name === "attract" || name === "opening") {
                // Emptied in the middle of a motion, it would keep the page that has moved out until the next visit.
                if (stack.busy)
                    stack.replace(stack.currentItem, nothing, StackView.Immediate);
                stack.clear(StackView.Immediate);
                return;
            }
            const properties = model ? {"kiosk": stack.kiosk, "model": model} : {"kiosk": stack.kiosk};
            // A page that comes while another is still moving in shows at once: else pages pile up under a held key.
            const motion = Theme.calm || stack.depth === 0 || stack.busy ? StackView.Immediate : forward ? StackView.PushTransition : StackView.PopTransition;
            if (stack.depth === 0)
                stack.push(stack.staff[name] ?? stack.component(name), properties, StackView.Immediate);
            else
                stack.replace(stack.currentItem, stack.staff[name] ?? stack.component(name), properties, motion);
            stack.currentItem.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    pushEnter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
        NumberAnimation { property: "x"; from: stack.width * 0.06; to: 0; duration: Theme.quick; easing.type: Easing.OutCubic }
    }
    pushExit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick * 0.6 }
    }
    popEnter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
        NumberAnimation { property: "x"; from: -stack.width * 0.06; to: 0; duration: Theme.quick; easing.type: Easing.OutCubic }
    }
    popExit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick * 0.6 }
    }
    replaceEnter: pushEnter
    replaceExit: pushExit

    Component { id: home; HomeView {} }
    Component { id: cards; CardsView {} }
    Component { id: search; SearchView {} }
    Component { id: technology; TechnologyView {} }
    Component { id: getIt; GetView {} }
    Component { id: reading; ReadingView {} }
    Component { id: demo; DemoView {} }
    Component { id: video; VideoView {} }
    Component { id: times; TimesView {} }
    Component { id: book; BookView {} }
    Component { id: booking; MyBookingView {} }
    Component { id: about; AboutView {} }
    Component { id: write; WriteView {} }
    Component { id: work; WorkView {} }
    Component { id: missing; MissingView {} }
    Component { id: nothing; Item {} }
}
