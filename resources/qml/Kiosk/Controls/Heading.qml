import QtQuick
import Kiosk.Theme

// A heading; `level` 1 is the page's own.
SafeText {
    id: heading

    property int level: 1

    strong: true
    weight: level === 1 ? 700 : 600
    font.variableAxes: ({ "wght": heading.weight, "opsz": 32 })
    font.pixelSize: level === 1 ? Theme.heading : Theme.subheading
    font.letterSpacing: level === 1 ? -Theme.u(1) : 0
    lineHeight: 1
    Accessible.role: Accessible.Heading
}
