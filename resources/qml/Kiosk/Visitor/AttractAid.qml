import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A help for the eyes on the attract page, named in all three languages.
Touchable {
    id: aid

    required property string glyph
    required property list<string> tongues
    readonly property string others: tongues.slice(1).join(" · ")

    spokenName: line.text.replace(/\n/g, " ")

    back: Theme.night
    edge: Theme.onDark
    padding: Theme.u(16)

    contentItem: Item {
        FontMetrics {
            id: metrics

            font: line.font
        }
        Icon {
            id: mark

            name: aid.glyph
            color: Theme.onDark
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - mark.height - Theme.u(8) - line.height) / 2
        }
        SafeText {
            id: line

            // The leading language above, the others on a line below it, or on one each: no line ends with a dot.
            text: metrics.advanceWidth(aid.others) < width ? [aid.tongues[0], aid.others].filter(part => part.length > 0).join("\n") : aid.tongues.join("\n")
            y: mark.y + mark.height + Theme.u(8)
            width: parent.width
            color: Theme.onDark
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
