import QtQuick
import Kiosk.Keyboard
import Kiosk.Models
import Kiosk.Theme

// What a visitor sees after the first touch: a page above the bar, and what lies over both.
Item {
    id: pages

    required property Kiosk kiosk
    readonly property bool typing: (pages.Window.activeFocusItem as TextInput) !== null
    // Where the keyboard leaves too little of a page, it takes the place of the bar until "Done".
    // The staff's pages have a rail in the place of the bar.
    readonly property bool atDesk: kiosk.shift.on && kiosk.navigator.page.startsWith("staff-")
    readonly property bool forVisitors: !atDesk && !kiosk.desk && !kiosk.navigator.page.startsWith("set-up")
    readonly property bool roomy: !KeySize.open || height - KeySize.boardHeight - bar.implicitHeight > height * 0.4

    onTypingChanged: {
        pages.kiosk.idle.type(pages.typing);
        if (pages.typing && !pages.kiosk.desk && keyboard.status === Loader.Null)
            keyboard.setSource("../Keyboard/Board.qml", {"session": pages.kiosk.session});
    }

    Component.onCompleted: pages.kiosk.navigator.again()

    Binding {
        target: Theme
        property: "barHeight"
        value: bar.visible ? bar.implicitHeight : 0
    }
    AnnouncementStrip {
        id: announcement

        readonly property string language: pages.kiosk.session.language

        said: pages.forVisitors && !KeySize.open ? pages.kiosk.welcome.announced.said.map(each => each[language]) : []
        most: pages.height / 3
        session: pages.kiosk.session
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: implicitHeight
    }
    // Who is at work sees it on their pages.
    Loader {
        id: calls

        readonly property bool wanted: !pages.atDesk && (pages.kiosk.calls.said.length > 0 || pages.kiosk.calls.count > 0)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: announcement.bottom
        height: wanted ? implicitHeight : 0
        visible: wanted
        onWantedChanged: if (wanted && status === Loader.Null)
            setSource("../Staff/CallStrip.qml", {"calls": pages.kiosk.calls});
    }
    PageStack {
        kiosk: pages.kiosk
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: calls.bottom
        anchors.bottom: KeySize.open ? keyboard.top : bar.visible ? bar.top : parent.bottom
    }
    Loader {
        id: keyboard

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        height: KeySize.open ? KeySize.boardHeight : 0
    }
    BottomBar {
        id: bar

        kiosk: pages.kiosk
        visible: pages.roomy && !pages.atDesk
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onSeeHearWanted: seeHear.open()
        onHelpWanted: help.open()
    }
    SeeHearPanel {
        id: seeHear

        session: pages.kiosk.session
    }
    HelpPanel {
        id: help

        helpCall: pages.kiosk.helpCall
        welcome: pages.kiosk.welcome
    }
    AskPanel {
        id: leaving

        readonly property bool books: /book/.test(pages.kiosk.navigator.page)
        readonly property bool writes: pages.kiosk.navigator.page === "write"

        name: books ? qsTr("Leave without booking?") : writes ? qsTr("Leave without sending?") : qsTr("Leave without saving?")
        words: qsTr("What you have typed will be thrown away.")
        yes: qsTr("Yes, leave")
        no: books ? qsTr("No, keep booking") : qsTr("No, go on writing")
        onAgreed: pages.kiosk.navigator.leave()
        onClosed: if (pages.kiosk.navigator.asking)
            pages.kiosk.navigator.stay()
    }
    Connections {
        target: pages.kiosk.navigator
        function onAskingChanged() {
            if (pages.kiosk.navigator.asking)
                leaving.open();
            else
                leaving.close();
        }
    }
    IdleWarning {
        idle: pages.kiosk.idle
        atDesk: pages.kiosk.shift.on
        keeps: pages.kiosk.navigator.page === "staff-item"
    }
    Connections {
        target: pages.kiosk.session
        function onEnded() {
            seeHear.close();
            help.close();
        }
    }
}
