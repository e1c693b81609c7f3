pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// My booking: found by its code, and then seen, moved, cancelled, or freed of personal details.
VisitorPage {
    id: page

    required property MyBookingPage model

    function component(step: string): Component {
        switch (step) {
        case "found": return found;
        case "move": return move;
        case "sending": return sending;
        case "failed": return failed;
        default: return code;
        }
    }

    // What comes next begins at its top, and the focus before it.
    function begin() {
        question.focus = false;
        page.toTop();
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    // What the visitor has just done here is told at the top; what the hub does meanwhile moves nothing.
    function turn(): string {
        return ["cancelled", "erased"].includes(page.model.news) ? page.model.news : page.model.step;
    }

    backShown: false
    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Connections {
        target: page.model
        property string before // no binding: it is to tell of the turn that was
        Component.onCompleted: before = page.turn()
        function onStepChanged() {
            if (page.turn() === before)
                return;
            before = page.turn();
            Qt.callLater(page.begin);
        }
    }
    Loader {
        id: question

        width: page.columnWidth
        sourceComponent: page.component(page.model.step)
    }

    Component { id: code; MyBookingCode { model: page.model; kiosk: page.kiosk } }
    Component { id: found; MyBookingFound { model: page.model; kiosk: page.kiosk } }
    Component { id: move; MyBookingMove { model: page.model; kiosk: page.kiosk } }
    Component { id: sending; BookSending { words: qsTr("We are moving your booking.") } }
    Component { id: failed; BookFailed { kiosk: page.kiosk; words: qsTr("Your booking could not be reached. Nothing was changed.") } }
}
