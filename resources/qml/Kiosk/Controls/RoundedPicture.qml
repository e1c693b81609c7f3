pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A picture with round corners, on any renderer: the corners are covered in the colour behind it.
Item {
    id: frame

    required property string source
    required property string alt
    property color behind: Theme.snow
    property real corner: Theme.radius
    property int fill: Image.PreserveAspectCrop

    Accessible.role: frame.alt.length > 0 ? Accessible.Graphic : Accessible.NoRole
    Accessible.name: frame.alt
    Accessible.ignored: frame.alt.length === 0

    // Only while there is nothing to see: a picture that is known already is there at once.
    Loader {
        anchors.fill: parent
        active: image.status !== Image.Ready

        sourceComponent: Rectangle {
            color: Theme.sky

            Icon {
                visible: image.status !== Image.Loading
                anchors.centerIn: parent
                name: visible ? "heart" : ""
                color: Theme.muted
                size: Math.min(parent.height * 0.4, Theme.u(160))
                weight: 1.2
            }
        }
    }
    Image {
        id: image

        anchors.fill: parent
        source: frame.source
        fillMode: frame.fill
        asynchronous: true
        cache: true
        smooth: true
        mipmap: true
        sourceSize.width: Math.min(1600, Math.ceil(frame.width * 1.0) || 1)
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
    BorderImage {
        readonly property real round: Math.ceil(Math.min(frame.corner, frame.width / 2, frame.height / 2))
        readonly property real far: round + 2

        anchors.fill: parent
        visible: round > 0
        border.left: round
        border.right: round
        border.top: round
        border.bottom: round
        source: round > 0 ? Theme.drawing(far + round, far + round, `<path fill-rule="evenodd" d="M0 0 H${far + round} V${far + round} H0 Z M${round} 0 H${far} A${round} ${round} 0 0 1 ${far + round} ${round} V${far} A${round} ${round} 0 0 1 ${far} ${far + round} H${round} A${round} ${round} 0 0 1 0 ${far} V${round} A${round} ${round} 0 0 1 ${round} 0 Z" fill="${frame.behind}"/>`) : ""
        Accessible.ignored: true
    }
}
