pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// All that is said in the film; what is said now stands out.
Rectangle {
    id: transcript

    required property VideoPage model

    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: lines.implicitHeight + 2 * Theme.padding
    visible: rows.count > 0

    Column {
        id: lines

        x: Theme.padding
        y: Theme.padding
        width: parent.width - 2 * x
        spacing: Theme.u(8)

        Heading {
            level: 2
            text: qsTr("What is said")
            width: parent.width
            leftPadding: Theme.u(12) // as the lines below, which have room to stand out
            bottomPadding: Theme.u(8)
        }
        Repeater {
            id: rows

            model: transcript.model.transcript

            Rectangle {
                id: row

                required property string text
                required property bool now

                width: lines.width
                height: words.height + Theme.u(16)
                radius: Theme.u(12)
                color: now ? Theme.cloudberryTint : "transparent"
                border.width: now && Theme.highContrast ? Theme.hairline : 0

                SafeText {
                    id: words

                    x: Theme.u(12)
                    y: Theme.u(8)
                    width: parent.width - 2 * x
                    text: row.text.replace(/\n/g, " ")
                }
            }
        }
    }
}
