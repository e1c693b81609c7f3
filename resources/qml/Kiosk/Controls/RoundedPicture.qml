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

    Rectangle {
        anchors.fill: parent
        color: Theme.sky
        visible: image.status !== Image.Ready

        Icon {
            anchors.centerIn: parent
            name: "heart"
            color: Theme.muted
            size: Math.min(parent.height * 0.4, Theme.u(160))
            weight: 1.2
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
    Repeater {
        model: frame.corner > 0 ? 4 : 0

        Image {
            required property int index

            width: Math.ceil(Math.min(frame.corner, frame.width / 2, frame.height / 2))
            height: width
            x: index === 1 || index === 2 ? frame.width - width : 0
            y: index >= 2 ? frame.height - height : 0
            rotation: index * 90
            sourceSize.width: width
            sourceSize.height: height
            source: width > 0 ? Theme.drawing(10, 10, `<path d="M-1 -1 H10 V0 A10 10 0 0 0 0 10 H-1 Z" fill="${frame.behind}"/>`) : ""
            Accessible.ignored: true
        }
    }
}
