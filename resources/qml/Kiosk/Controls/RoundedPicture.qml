import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A picture with round corners, on any renderer: the corners are painted over in the colour behind it.
Item {
    id: frame

    required property string source
    required property string alt
    property color behind: Theme.snow
    property real corner: Theme.radius
    property int fill: Image.PreserveAspectCrop
    property real focusX: 0.5

    Accessible.role: Accessible.Graphic
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
    Shape {
        id: corners

        readonly property real w: frame.width
        readonly property real h: frame.height
        readonly property real r: Math.min(frame.corner, w / 2, h / 2)

        anchors.fill: parent
        visible: frame.corner > 0
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: frame.behind
            fillRule: ShapePath.OddEvenFill

            PathSvg {
                path: `M-1 -1 H${corners.w + 1} V${corners.h + 1} H-1 Z M${corners.r} 0 H${corners.w - corners.r} A${corners.r} ${corners.r} 0 0 1 ${corners.w} ${corners.r} V${corners.h - corners.r} A${corners.r} ${corners.r} 0 0 1 ${corners.w - corners.r} ${corners.h} H${corners.r} A${corners.r} ${corners.r} 0 0 1 0 ${corners.h - corners.r} V${corners.r} A${corners.r} ${corners.r} 0 0 1 ${corners.r} 0 Z`
            }
        }
    }
}
