pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The film itself, with its captions; a touch plays or pauses. The software renderer draws no VideoOutput, so there
// the frames are painted, on one canvas for all films.
Rectangle {
    id: frame

    required property VideoPage model
    readonly property Player player: model.player

    implicitHeight: Math.round(width / model.aspect)
    radius: Theme.radius
    color: Theme.night

    Component {
        id: shown

        VideoOutput {
            fillMode: VideoOutput.PreserveAspectFit
            Component.onCompleted: frame.player.show(videoSink)
        }
    }
    Component {
        id: painted

        Item {
            id: host

            readonly property FrameItem canvas: frame.player.canvas

            Component.onCompleted: {
                canvas.parent = host;
                canvas.anchors.fill = host;
                frame.player.show(canvas.videoSink);
            }
        }
    }
    Loader {
        anchors.fill: parent
        sourceComponent: GraphicsInfo.api === GraphicsInfo.Software ? painted : shown
    }
    RoundedPicture {
        anchors.fill: parent
        source: frame.model.picture
        alt: frame.model.alt
        corner: 0
        visible: frame.player.position === 0 && !frame.player.playing
    }
    RoundCorners {
        anchors.fill: parent
    }
    Touchable {
        anchors.fill: parent
        back: "transparent"
        edge: "transparent"
        corner: 0
        padding: 0
        focusPolicy: Qt.NoFocus
        spokenName: frame.player.playing ? qsTr("Pause the film") : qsTr("Play the film")
        onClicked: frame.player.playing ? frame.player.pause() : frame.player.play()

        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                visible: !frame.player.playing
                width: Math.max(Theme.control * 1.4, Theme.mm(26))
                height: width
                radius: width / 2
                color: Theme.card

                Icon {
                    anchors.centerIn: parent
                    name: frame.player.ended ? "again" : "play"
                    color: Theme.fjord
                    size: parent.width * 0.7
                    weight: 1.5
                }
            }
        }
    }
    Rectangle {
        visible: caption.text.length > 0
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(18)
        width: Math.min(parent.width - Theme.u(24), caption.implicitWidth + Theme.u(40))
        height: caption.height + Theme.u(16)
        radius: Theme.u(14)
        color: Theme.captionBack

        SafeText {
            id: caption

            anchors.centerIn: parent
            width: Math.min(implicitWidth, frame.width - Theme.u(64))
            text: frame.model.caption
            color: Theme.onDark
            // As large as the text that was chosen, unless it would cover a small film; its words stand beside it too.
            font.pixelSize: Math.min(frame.height * 0.12, Math.max(Theme.body, Math.min(Theme.label, frame.width * 0.04)))
            weight: 500
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
