import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How wide is the picture? A bank card is the ruler that everybody carries.
SetUpQuestion {
    id: question

    readonly property Measure measure: model.measure

    go: qsTr("The cards match")
    onOnward: question.model.next()

    Heading {
        text: qsTr("How large is the picture?")
        width: parent.width
    }
    SafeText {
        text: qsTr("Hold a bank card or a library card flat on the glass. Make the drawn card just as large.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Item {
        width: parent.width
        height: card.height + 2 * Theme.u(12)

        Rectangle {
            id: card

            y: Theme.u(12)
            x: (parent.width - width) / 2
            width: Math.min(question.measure.cardWidth, parent.width)
            height: question.measure.cardHeight
            radius: question.measure.cardWidth * 0.037
            color: Theme.fjordTint
            border.width: Theme.hairline
            border.color: Theme.fjord
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The drawn card")

            Rectangle {
                x: card.width * 0.1
                y: card.height * 0.36
                width: card.width * 0.14
                height: card.height * 0.2
                radius: width * 0.15
                color: Theme.cloudberry
            }
            Rectangle {
                x: card.width * 0.1
                y: card.height * 0.72
                width: card.width * 0.55
                height: card.height * 0.06
                radius: height / 2
                color: Theme.fjord
            }
        }
    }
    SafeText {
        text: qsTr("The picture is %1 cm wide: %2 inches from corner to corner.").arg(question.measure.widthWords).arg(question.measure.inches)
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignHCenter
    }
    SetUpAdjust {
        words: [qsTr("Much smaller"), qsTr("Smaller"), qsTr("Larger"), qsTr("Much larger")]
        steps: [-10, -1, 1, 10]
        width: parent.width
        onStepped: by => question.measure.resizeCard(by)
    }
}
