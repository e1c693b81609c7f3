pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A coloured card that holds words and is not touched: an icon, a title, and lines.
Rectangle {
    id: surface

    property string glyph: ""
    property string title: ""
    property color ink: Theme.ink
    property list<string> lines: []
    property alias spacing: column.spacing
    default property alias content: column.data

    color: Theme.card
    radius: Theme.radius
    border.width: Theme.highContrast || Qt.colorEqual(color, Theme.card) ? Theme.hairline : 0
    border.color: Theme.highContrast ? Theme.ink : Theme.line
    implicitHeight: column.implicitHeight + 2 * Theme.padding

    Icon {
        id: mark

        name: surface.glyph
        visible: surface.glyph.length > 0
        color: surface.ink
        x: Theme.padding
        y: Theme.padding
        size: visible ? Math.max(Theme.u(44), Theme.label * 1.3) : 0
    }
    Column {
        id: column

        x: mark.visible ? mark.x + mark.width + Theme.u(22) : Theme.padding
        y: Theme.padding
        width: surface.width - x - Theme.padding
        spacing: Theme.u(12)

        SafeText {
            text: surface.title
            visible: text.length > 0
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: surface.lines

            SafeText {
                required property string modelData

                text: modelData
                width: column.width
            }
        }
    }
}
