pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The picture of a scene, and rings where it can be touched. The same places are named beside it, for keys and voices.
Item {
    id: scene

    required property DemoPage model

    RoundedPicture {
        anchors.fill: parent
        source: scene.model.picture
        alt: scene.model.alt
        fill: Image.PreserveAspectFit
    }
    Repeater {
        model: scene.model.points

        Touchable {
            id: point

            required property real px
            required property real py
            required property string label
            required property int index

            width: Math.max(Theme.mm(22), scene.width * 0.11)
            height: width
            x: Math.min(scene.width - width, Math.max(0, px * scene.width - width / 2))
            y: Math.min(scene.height - height, Math.max(0, py * scene.height - height / 2))
            spokenName: label
            back: "transparent"
            corner: width / 2
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            onClicked: scene.model.touch(index)

            contentItem: Item {}

            Rectangle {
                anchors.centerIn: parent
                width: parent.width
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.mm(1.6)
                border.color: Theme.cloudberry

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -Theme.mm(0.6)
                    radius: width / 2
                    color: "transparent"
                    border.width: Theme.mm(0.6)
                    border.color: Theme.ink
                }
                SequentialAnimation on scale {
                    running: !Theme.calm
                    loops: Animation.Infinite
                    NumberAnimation { from: 1; to: 0.86; duration: 700; easing.type: Easing.InOutSine }
                    NumberAnimation { from: 0.86; to: 1; duration: 700; easing.type: Easing.InOutSine }
                }
            }
        }
    }
}
