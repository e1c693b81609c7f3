import QtQuick
import Kiosk.Theme

// Round corners for what lies below, on any renderer: the corners are covered in the colour behind it.
BorderImage {
    id: frame

    property color behind: Theme.snow
    property real corner: Theme.radius
    readonly property real round: Math.ceil(Math.min(corner, width / 2, height / 2))
    readonly property real far: round + 2

    visible: round > 0
    border.left: round
    border.right: round
    border.top: round
    border.bottom: round
    source: round > 0 ? Theme.drawing(far + round, far + round, `<path fill-rule="evenodd" d="M0 0 H${far + round} V${far + round} H0 Z M${round} 0 H${far} A${round} ${round} 0 0 1 ${far + round} ${round} V${far} A${round} ${round} 0 0 1 ${far} ${far + round} H${round} A${round} ${round} 0 0 1 0 ${far} V${round} A${round} ${round} 0 0 1 ${round} 0 Z" fill="${frame.behind}"/>`) : ""
    Accessible.ignored: true
}
