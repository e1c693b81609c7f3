import QtQuick
import QtMultimedia
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A film with captions, its words beside or below, and a friendly card while it can't be watched.
VisitorPage {
    id: page

    required property VideoPage model
    readonly property Player player: model.player
    readonly property bool software: GraphicsInfo.api === GraphicsInfo.Software
    readonly property bool split: broad && columnWidth > Theme.u(1200) * Theme.textScale
    readonly property real filmWidth: split ? columnWidth * 0.62 : columnWidth

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Heading {
        text: page.model.title
        width: page.columnWidth
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        Column {
            width: page.filmWidth
            spacing: Theme.gap

            Rectangle {
                id: frame

                width: parent.width
                height: width / page.model.aspect
                radius: Theme.radius
                color: Theme.night
                visible: page.model.state === "ready"

                Loader {
                    anchors.fill: parent
                    sourceComponent: page.software ? painted : shown
                    onLoaded: page.player.show(item.videoSink)
                }
                RoundedPicture {
                    anchors.fill: parent
                    source: page.model.picture
                    alt: page.model.alt
                    corner: 0
                    visible: page.player.position === 0 && !page.player.playing
                }
                Touchable {
                    anchors.fill: parent
                    back: "transparent"
                    corner: 0
                    padding: 0
                    focusPolicy: Qt.NoFocus
                    spokenName: page.player.playing ? qsTr("Pause the film") : qsTr("Play the film")
                    onClicked: page.player.playing ? page.player.pause() : page.player.play()

                    contentItem: Item {
                        Rectangle {
                            anchors.centerIn: parent
                            visible: !page.player.playing
                            width: Math.max(Theme.control * 1.4, Theme.mm(26))
                            height: width
                            radius: width / 2
                            color: Theme.card

                            Icon {
                                anchors.centerIn: parent
                                name: page.player.ended ? "again" : "play"
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
                    color: "#E0000000"

                    SafeText {
                        id: caption

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, frame.width - Theme.u(64))
                        text: page.model.caption
                        color: Theme.onDark
                        font.pixelSize: Math.max(Theme.body, Math.min(Theme.label, frame.width * 0.04))
                        weight: 500
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
            VideoControls {
                model: page.model
                visible: page.model.state === "ready"
                width: parent.width
            }
            FilmAbsent {
                model: page.model
                visible: page.model.state !== "ready"
                width: parent.width
            }
        }
        Column {
            width: page.split ? page.columnWidth - page.filmWidth - Theme.gap : page.columnWidth
            spacing: Theme.u(24)

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

    Component {
        id: shown

        VideoOutput {
            fillMode: VideoOutput.PreserveAspectFit
        }
    }
    Component {
        id: painted

        FrameItem {}
    }
    Timer {
        interval: 5000
        repeat: true
        running: page.player.playing
        onTriggered: page.kiosk.idle.touched()
    }
}
