pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// For employees: who, and the PIN.
VisitorPage {
    id: page

    required property DoorPage model
    readonly property bool asked: model.person.length > 0
    readonly property bool beside: asked && broad // the height is for the digits
    readonly property string words: fault(model.fault, model.left, model.seconds)

    function fault(what: string, left: int, seconds: int): string {
        switch (what) {
        case "wrong": return left > 0 ? qsTr("That is not the right PIN. Tries left: %1.").arg(left) : qsTr("That is not the right PIN.");
        case "wait": return seconds < 60 ? qsTr("Too many wrong PINs. Please wait %1 seconds.").arg(seconds) : qsTr("Too many wrong PINs. Please wait %1 minutes.").arg(Math.ceil(seconds / 60));
        case "gone": return qsTr("You can’t sign in here any more. Ask an administrator.");
        case "failed": return qsTr("Signing in does not work just now. Please try again.");
        default: return "";
        }
    }

    headShown: !beside
    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    onAskedChanged: {
        if (asked)
            pad.forceActiveFocus(Qt.OtherFocusReason); // real keys type the PIN at once
    }
    Connections {
        target: page.model
        function onOpened() {
            page.kiosk.navigator.open("staff-today");
        }
    }
    Heading {
        visible: !page.beside
        text: page.asked ? page.model.person : qsTr("For employees")
        width: page.columnWidth
    }
    SafeText {
        visible: !page.asked
        text: people.count > 0 ? qsTr("Who are you?") : ["never", "downloading"].includes(page.kiosk.freshness.state) ? qsTr("One moment. The names of those who work here are on their way to this screen.") : qsTr("Nobody can sign in here yet. An administrator adds people at the Center’s hub.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Flow {
        visible: !page.asked
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            id: people

            model: page.model.persons

            ActionCard {
                required property string staffId
                required property string called

                glyph: "person"
                text: called
                edge: Theme.line
                iconInk: Theme.fjord
                width: page.columnWidth > Theme.u(1200) * Theme.textScale ? (page.columnWidth - Theme.gap) / 2 : page.columnWidth
                onClicked: page.model.choose(staffId)
            }
        }
    }
    PinPad {
        id: pad

        visible: page.asked
        label: qsTr("Your PIN")
        beside: page.broad
        error: page.words
        longestError: ["wrong", "wait", "gone", "failed"].map(what => page.fault(what, 5, 59)).reduce((most, each) => each.length > most.length ? each : most)
        width: page.broad ? page.columnWidth : Math.min(page.columnWidth, Theme.u(760))
        anchors.horizontalCenter: parent.horizontalCenter
        onAccepted: pin => page.model.enter(pin)

        PrimaryButton {
            visible: page.kiosk.navigator.canGoBack
            plain: true
            glyph: "back"
            text: page.backText
            edge: Theme.line
            width: Math.min(implicitWidth, parent.width)
            onClicked: page.kiosk.navigator.back()
        }
        Heading {
            text: page.model.person
            width: parent.width
        }
    }
}
