pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Writing to the centre: the words, then how to answer them; the model knows where the visitor is.
VisitorPage {
    id: page

    required property WritePage model

    function component(step: string): Component {
        switch (step) {
        case "words": return words;
        case "answer": return answer;
        case "sending": return sending;
        case "unable": return unable;
        case "failed": return failed;
        default: return done;
        }
    }

    // What comes next begins at its top, and the focus before it.
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
    Chip {
        visible: page.model.matter !== "general" && page.model.step !== "sending"
        text: MessageWords.matter(page.model.matter)
        most: page.columnWidth
    }
    Loader {
        id: question

        width: page.columnWidth
        sourceComponent: page.component(page.model.step)
    }

    Component { id: words; WriteWords { model: page.model; kiosk: page.kiosk; room: page.view.height; tall: !page.broad; onBlamed: entry => page.bring(entry) } }
    Component { id: answer; WriteAnswer { model: page.model; kiosk: page.kiosk } }
    Component { id: sending; BookSending { words: qsTr("We are sending your message.") } }
    Component { id: unable; BookFailed { kiosk: page.kiosk; heading: qsTr("Not just now"); words: MessageWords.hindered(page.model.hindrance, page.model.minutes) } }
    Component { id: failed; BookFailed { kiosk: page.kiosk; words: qsTr("Your message could not be sent.") } }
    Component { id: done; WriteDone { model: page.model; kiosk: page.kiosk } }
}
