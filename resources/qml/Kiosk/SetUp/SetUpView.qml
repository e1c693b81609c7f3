pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// Setting the screen up, one question a page; the model knows which. Without a visitor's header: nobody has said where it is.
FocusScope {
    id: page

    required property Kiosk kiosk
    required property SetUpPage model
    readonly property SetUpQuestion question: loader.item as SetUpQuestion
    // Where a question is longer than the page, the way on stands below it and does not have to be looked for.
    readonly property bool apart: !scroll.typing && nav.implicitHeight < height / 4 && loader.y + loader.height + scroll.spacing + nav.implicitHeight + 2 * scroll.topMargin > height

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
        loader.focus = false;
        scroll.toTop();
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onEscapePressed: page.kiosk.navigator.back()

    Connections {
        target: page.model
        function onStepChanged() {
            Qt.callLater(page.begin);
        }
    }
    ScrollPage {
        id: scroll

        focus: true
        width: page.width
        height: page.height - below.height
        initialScroll: page.model.scroll
        onScrolled: position => page.model.scroll = position

        BookSteps {
            names: page.model.steps.map(step => SetUpWords.step(step))
            now: page.model.number
            width: scroll.columnWidth
        }
        SafeText {
            text: page.model.deed.fault.length > 0 ? SetUpWords.fault(page.model.deed.fault) : ""
            visible: text.length > 0
            width: scroll.columnWidth
            strong: true
            color: Theme.lingonberry
            Accessible.role: Accessible.AlertMessage
        }
        Loader {
            id: loader

            width: scroll.columnWidth
            sourceComponent: page.component(page.model.step)
        }
        Item {
            id: within

            width: scroll.columnWidth
            height: page.apart ? 0 : nav.implicitHeight
        }
    }
    Item {
        id: below

        x: scroll.sideMargin
        y: page.height - height
        width: scroll.columnWidth
        height: page.apart ? nav.implicitHeight + 2 * Theme.u(16) : 0
    }
    SetUpNav {
        id: nav

        parent: page.apart ? below : within
        y: page.apart ? Theme.u(16) : 0
        width: scroll.columnWidth
        go: page.question?.go ?? ""
        ready: page.question?.ready ?? false
        passes: page.question?.passes ?? false
        returns: page.question?.returns ?? false
        onOnward: page.question.onward()
        onPassed: page.model.later()
        onBackward: page.kiosk.navigator.back()
    }

    Component { id: language; SetUpLanguage { model: page.model; kiosk: page.kiosk } }
    Component { id: join; SetUpJoin { model: page.model; kiosk: page.kiosk } }
    Component { id: centre; SetUpCentre { model: page.model; kiosk: page.kiosk } }
    Component { id: measured; SetUpWidth { model: page.model; kiosk: page.kiosk } }
    Component { id: floor; SetUpHeight { model: page.model; kiosk: page.kiosk } }
    Component { id: sound; SetUpSound { model: page.model; kiosk: page.kiosk } }
    Component { id: done; SetUpDone { model: page.model; kiosk: page.kiosk } }
}
