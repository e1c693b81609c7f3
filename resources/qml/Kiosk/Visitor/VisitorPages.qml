import QtQuick
import Kiosk.Models

// What a visitor sees after the first touch: a page above the bar, and what lies over both.
Item {
    id: pages

    required property Kiosk kiosk

    Component.onCompleted: pages.kiosk.navigator.again()

    PageStack {
        kiosk: pages.kiosk
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
    }
    BottomBar {
        id: bar

        kiosk: pages.kiosk
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
    IdleWarning {
        idle: pages.kiosk.idle
    }
    Connections {
        target: pages.kiosk.session
        function onEnded() {
            seeHear.close();
            help.close();
        }
    }
}
