import QtQuick
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// The one window: attract, or a page above the bar, and what lies over both.
Window {
    id: window

    required property Kiosk kiosk
    readonly property Session session: kiosk.session
    readonly property bool attracting: kiosk.navigator.page === "attract"

    title: "Nordic Telemedicine Center"
    color: Theme.snow
    visible: false

    Binding {
        target: Theme
        property: "unit"
        value: window.kiosk.metrics.unit
    }
    Binding {
        target: Theme
        property: "pxPerMm"
        value: window.kiosk.metrics.pxPerMm
    }
    Binding {
        target: Theme
        property: "low"
        value: window.height < 1000 * window.kiosk.metrics.unit
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.session.textSize / 100
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.session.highContrast
    }
    Binding {
        target: Theme
        property: "calm"
        value: window.session.calm
    }

    PageStack {
        id: pages

        kiosk: window.kiosk
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        visible: !window.attracting
        enabled: visible
    }
    BottomBar {
        id: bar

        kiosk: window.kiosk
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !window.attracting
        onSeeHearWanted: seeHear.open()
        onHelpWanted: help.open()
    }
    AttractView {
        kiosk: window.kiosk
        anchors.fill: parent
        visible: window.attracting && !window.kiosk.dark.on
        enabled: visible
    }
    AttractDark {
        dark: window.kiosk.dark
        welcome: window.kiosk.welcome
        anchors.fill: parent
    }
    SeeHearPanel {
        id: seeHear

        session: window.session
    }
    HelpPanel {
        id: help

        helpCall: window.kiosk.helpCall
        welcome: window.kiosk.welcome
    }
    IdleWarning {
        idle: window.kiosk.idle
    }
    Connections {
        target: window.session
        function onEnded() {
            seeHear.close();
            help.close();
        }
    }
}
