import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How high does the picture hang? So that controls can come within everybody's reach.
SetUpQuestion {
    id: question

    readonly property Measure measure: model.measure
    readonly property bool split: width > Theme.u(1200) * Theme.textScale
    readonly property string floorWords: qsTr("%1 cm above the floor").arg(measure.floorWords)

    onOnward: question.model.next()

    Heading {
        text: qsTr("How high is the picture?")
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        FloorDrawing {
            measure: question.measure
            spoken: qsTr("A person in a wheelchair and one who stands, and between them the picture: %1").arg(question.floorWords)
            width: question.split ? (question.width - parent.spacing) * 0.45 : question.width
            height: Math.min(width * 0.75, Theme.u(520))
        }
        Column {
            width: question.split ? question.width - parent.spacing - (question.width - parent.spacing) * 0.45 : question.width
            spacing: Theme.u(24)

            SafeText {
                text: qsTr("Measure from the floor to the lower edge of the picture.")
                width: parent.width
                font.pixelSize: Theme.lead
            }
            Heading {
                level: 2
                text: question.floorWords
                width: parent.width
            }
            SafeText {
                text: question.measure.reach === "all" ? qsTr("Good: everybody reaches a part of it, from 80 to 110 cm. That is the green band.") : question.measure.reach === "part" ? qsTr("The green band, 80 to 110 cm, is what everybody reaches. The picture covers a part of it.") : qsTr("The green band, 80 to 110 cm, is what everybody reaches. The picture is not there. Can it hang elsewhere?")
                width: parent.width
            }
            SetUpAdjust {
                words: [qsTr("10 cm lower"), qsTr("1 cm lower"), qsTr("1 cm higher"), qsTr("10 cm higher")]
                steps: [-10, -1, 1, 10]
                width: parent.width
                onStepped: by => question.measure.raiseFloor(by)
            }
        }
    }
}
