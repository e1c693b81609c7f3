import QtQuick
import QtQuick.Templates as T
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// The one window: attract, or a page above the bar, and what lies over both.
Window {
    id: window

    required property Kiosk kiosk
    readonly property Session session: kiosk.session
    // Made before anybody listens to the window: what listens last hears first, and that is not to be the overlay.
    readonly property Item overlay: T.Overlay.overlay
    readonly property bool attracting: kiosk.navigator.page === "attract"

    title: window.kiosk.desk ? qsTr("%1: the staff’s desk", "Nordic Telemedicine Center").arg("Nordic Telemedicine Center") : "Nordic Telemedicine Center"
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
    Binding {
        target: Theme
        property: "clips"
        value: window.kiosk.desk
    }

    // The pages take longer to load than attract to be drawn.
    Loader {
        anchors.fill: parent
        active: window.kiosk.rest.wanted
        visible: !window.attracting
        enabled: visible
        Component.onCompleted: setSource("Visitor/VisitorPages.qml", {"kiosk": window.kiosk})
    }
    AnnouncementStrip {
        id: announcement

        said: attract.visible ? window.kiosk.welcome.announced.said.map(each => each[attract.lead]) : []
        tongues: attract.tongues[attract.lead]
        more: attract.readAll[attract.lead]
        most: window.height * (window.width > window.height * 1.2 ? 0.16 : 1 / 3) // beside the drawing stands more in one column
        session: window.session
        onOpening: window.session.begin(attract.lead)
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
    }
    AttractView {
        id: attract

        kiosk: window.kiosk
        anchors.top: announcement.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: window.attracting && !window.kiosk.dark.on
        enabled: visible
    }
    AttractDark {
        dark: window.kiosk.dark
        welcome: window.kiosk.welcome
        anchors.fill: parent
    }
}
