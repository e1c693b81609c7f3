import QtQuick
import Kiosk.Theme

// One of our icons, in any colour and size. Decoration: what it means is said in words beside it.
// An image and not a Shape: the software renderer leaves traces of moving shapes.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Theme.u(44)
    property real weight: 1.9

    width: size
    height: size
    sourceSize.width: Math.ceil(size)
    sourceSize.height: Math.ceil(size)
    source: size > 0 && name.length > 0 ? Theme.drawing(24, 24, `<path d="${IconPaths.paths[icon.name] ?? ""}" fill="none" stroke="${icon.color}" stroke-width="${icon.weight}" stroke-linecap="round" stroke-linejoin="round"/>`) : ""
    Accessible.ignored: true
}
