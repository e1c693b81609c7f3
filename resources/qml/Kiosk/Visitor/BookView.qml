pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

// Booking a time, one question a page; the model knows which.
VisitorPage {
    id: page

    required property BookPage model

    function component(step: string): Component {
        switch (step) {
        case "what": return what;
        case "party": return party;
        case "when": return when;
        case "who": return who;
        case "check": return check;
        case "sending": return sending;
        case "taken": return taken;
        case "failed": return failed;
        default: return done;
        }
    }

    // A new question begins at its top, and the focus before it.
    function begin() {
        question.focus = false;
        page.toTop();
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    backShown: false
    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Connections {
        target: page.model
        function onStepChanged() {
            Qt.callLater(page.begin);
        }
    }
    BookSteps {
        visible: page.model.stepNumber < 5
        now: Math.min(4, page.model.stepNumber)
        width: page.columnWidth
    }
    Loader {
        id: question

        width: page.columnWidth
        sourceComponent: page.component(page.model.step)
    }

    Component { id: what; BookWhat { model: page.model; kiosk: page.kiosk } }
    Component { id: party; BookParty { model: page.model; kiosk: page.kiosk } }
    Component { id: when; BookWhen { model: page.model; kiosk: page.kiosk } }
    Component { id: who; BookWho { model: page.model; kiosk: page.kiosk } }
    Component { id: check; BookCheck { model: page.model; kiosk: page.kiosk } }
    Component { id: sending; BookSending { words: qsTr("We are confirming your time.") } }
    Component { id: taken; BookTaken { model: page.model; kiosk: page.kiosk } }
    Component { id: failed; BookFailed { kiosk: page.kiosk; words: qsTr("Your booking could not be written down. Nothing was booked.") } }
    Component { id: done; BookDone { model: page.model; kiosk: page.kiosk } }
}
