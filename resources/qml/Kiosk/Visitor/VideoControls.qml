import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Large controls: how far it is, play or pause, back a little, sound and captions.
Column {
    id: controls

    required property VideoPage model
    readonly property Player player: model.player

    spacing: Theme.gap

    Rectangle {
        width: parent.width
        height: Theme.u(14)
        radius: height / 2
        color: Theme.quiet
        border.width: Theme.highContrast ? Theme.hairline : 0
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Progress")

        Rectangle {
            objectName: "played"
            width: controls.player.duration > 0 ? Math.max(height, parent.width * controls.player.position / controls.player.duration) : 0
            height: parent.height
            radius: parent.radius
            color: Theme.fjord
        }
    }
    Flow {
        id: buttons

        readonly property real cell: Math.floor((width - spacing) / 2)
        readonly property real most: Math.max(play.implicitWidth, back.implicitWidth, quieter.implicitWidth, louder.implicitWidth)
        readonly property real each: cell < most ? width : cell

        width: parent.width
        spacing: Theme.gap

        PrimaryButton {
            id: play

            text: controls.player.playing ? qsTr("Pause") : controls.player.ended ? qsTr("Once more") : qsTr("Play")
            glyph: controls.player.playing ? "pause" : controls.player.ended ? "again" : "play"
            leftPadding: Theme.u(14)
            rightPadding: Theme.u(14)
            width: buttons.each
            onClicked: controls.player.playing ? controls.player.pause() : controls.player.play()
        }
        PrimaryButton {
            id: back

            plain: true
            text: qsTr("10 s back")
            glyph: "rewind"
            leftPadding: Theme.u(14)
            rightPadding: Theme.u(14)
            width: buttons.each
            onClicked: controls.player.seek(controls.player.position - 10000)
        }
        PrimaryButton {
            id: quieter

            plain: true
            text: qsTr("Quieter")
            glyph: "quieter"
            enabled: controls.player.volume > 0
            opacity: enabled ? 1 : 0.5
            leftPadding: Theme.u(14)
            rightPadding: Theme.u(14)
            topPadding: Theme.u(8)
            bottomPadding: Theme.u(8)
            implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
            width: buttons.each
            onClicked: controls.player.quieter()
        }
        PrimaryButton {
            id: louder

            plain: true
            text: qsTr("Louder")
            glyph: "louder"
            enabled: controls.player.volume < 1
            opacity: enabled ? 1 : 0.5
            leftPadding: Theme.u(14)
            rightPadding: Theme.u(14)
            topPadding: Theme.u(8)
            bottomPadding: Theme.u(8)
            implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
            width: buttons.each
            onClicked: controls.player.louder()
        }
        PrimaryButton {
            plain: true
            text: controls.model.captionsOn ? qsTr("Hide captions") : qsTr("Show captions")
            glyph: "captions"
            topPadding: Theme.u(8)
            bottomPadding: Theme.u(8)
            implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
            width: buttons.width
            onClicked: controls.model.showCaptions(!controls.model.captionsOn)
        }
    }
}
