pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// Setting the screen up, one question a page; the model knows which. Without a visitor's header: nobody has said where it is.
ScrollPage {
    id: page

    required property Kiosk kiosk
    required property SetUpPage model

    function component(step: string): Component {
        switch (step) {
        case "language": return language;
        case "join": return join;
        case "centre": return centre;
        case "width": return measured;
        case "height": return floor;
        case "sound": return sound;
        default: return done;
        }
    }

    // A new question begins at its top, and the focus before it.
    function begin() {
        question.focus = false;
        page.contentY = 0;
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onEscapePressed: page.kiosk.navigator.back()

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Connections {
        target: page.model
        function onStepChanged() {
            Qt.callLater(page.begin);
        }
    }
    BookSteps {
        names: page.model.steps.map(step => SetUpWords.step(step))
        now: page.model.number
        width: page.columnWidth
    }
    SafeText {
        text: page.model.deed.fault.length > 0 ? SetUpWords.fault(page.model.deed.fault) : ""
        visible: text.length > 0
        width: page.columnWidth
        strong: true
        color: Theme.lingonberry
        Accessible.role: Accessible.AlertMessage
    }
    Loader {
        id: question

        width: page.columnWidth
        sourceComponent: page.component(page.model.step)
    }

    Component { id: language; SetUpLanguage { model: page.model; kiosk: page.kiosk } }
    Component { id: join; SetUpJoin { model: page.model; kiosk: page.kiosk } }
    Component { id: centre; SetUpCentre { model: page.model; kiosk: page.kiosk } }
    Component { id: measured; SetUpWidth { model: page.model; kiosk: page.kiosk } }
    Component { id: floor; SetUpHeight { model: page.model; kiosk: page.kiosk } }
    Component { id: sound; SetUpSound { model: page.model; kiosk: page.kiosk } }
    Component { id: done; SetUpDone { model: page.model; kiosk: page.kiosk } }
}
