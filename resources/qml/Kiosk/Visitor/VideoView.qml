import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A film with captions, its words beside or below, and a friendly card while it can't be watched.
VisitorPage {
    id: page

    required property VideoPage model
    readonly property Player player: model.player
    readonly property bool split: broad && columnWidth > Theme.u(1100)
    readonly property real filmWidth: split ? Math.round(Math.min(columnWidth * 0.6, Math.max(columnWidth * 0.4, (height - Theme.u(210) - Theme.control - 2 * Theme.smallControl - 3 * Theme.gap) * model.aspect))) : Math.round(Math.min(columnWidth, (height - Theme.u(100)) * model.aspect))

    Component.onCompleted: if (page.model.state === "ready")
        page.player.play()
    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Heading {
        text: page.model.title
        visible: !page.split
        width: page.columnWidth
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        Column {
            width: page.split ? page.filmWidth : page.columnWidth
            spacing: Theme.gap

            FilmFrame {
                model: page.model
                width: page.filmWidth
                visible: page.model.state === "ready"
            }
            VideoControls {
                model: page.model
                visible: page.model.state === "ready"
                width: page.filmWidth
            }
            FilmAbsent {
                model: page.model
                beside: page.broad && !page.split
                visible: page.model.state !== "ready"
                width: parent.width
            }
        }
        Column {
            width: page.split ? page.columnWidth - page.filmWidth - Theme.gap : page.columnWidth
            spacing: Theme.u(24)

            Heading {
                text: page.model.title
                visible: page.split
                width: parent.width
                font.pixelSize: Theme.subheading * 1.3
            }
            OtherTongue {
                language: page.model.otherLanguage
                width: parent.width
            }
            SafeText {
                text: page.model.summary
                width: parent.width
                font.pixelSize: Theme.lead
            }
            Transcript {
                model: page.model
                width: parent.width
            }
        }
    }

    Timer {
        interval: 5000
        repeat: true
        running: page.player.playing
        onTriggered: page.kiosk.idle.touched()
    }
}
