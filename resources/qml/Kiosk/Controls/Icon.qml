import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// One of our icons, in any colour and size. Decoration: what it means is said in words beside it.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Theme.u(44)
    property real weight: 1.9

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.weight
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: IconPaths.paths[icon.name] ?? ""
            }
        }
    }
}
