import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The film is still on its way, or can't be shown: said kindly, with what can be done instead.
Rectangle {
    id: card

    required property VideoPage model
    property bool beside: false // the words stand beside the picture, where there is little height
    readonly property bool words: model.transcript.count() > 0
    readonly property bool arriving: model.state === "arriving"

    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: parts.implicitHeight + 2 * Theme.u(12)

    Grid {
        id: parts

        readonly property real share: card.beside ? (width - spacing) / 2 : width

        columns: card.beside ? 2 : 1
        x: Theme.u(12)
        y: Theme.u(12)
        width: parent.width - 2 * x
        spacing: Theme.u(20)

        RoundedPicture {
            source: card.model.picture
            alt: card.model.alt
            behind: card.color
            width: parts.share
            height: width * 0.5
        }
        Column {
            width: parts.share
            spacing: Theme.u(20)
            bottomPadding: Theme.u(24)

            Heading {
                level: 2
                text: card.arriving ? qsTr("The film is on its way") : qsTr("The film can’t be shown just now")
                x: Theme.u(24)
                width: parent.width - 2 * x
            }
            SafeText {
                visible: card.arriving || card.words
                text: !card.arriving ? qsTr("You can read the words here instead.") : card.words ? qsTr("%1% has arrived. Meanwhile you can read the words here.").arg(card.model.percent) : qsTr("%1% has arrived.").arg(card.model.percent)
                x: Theme.u(24)
                width: parent.width - 2 * x
            }
            Rectangle {
                visible: card.arriving
                x: Theme.u(24)
                width: parent.width - 2 * x
                height: Theme.u(18)
                radius: height / 2
                color: Theme.quiet
                border.width: Theme.highContrast ? Theme.hairline : 0
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("%1% of the film has arrived").arg(card.model.percent)

                Rectangle {
                    width: Math.max(height, parent.width * card.model.percent / 100)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.spruce
                }
            }
        }
    }
}
