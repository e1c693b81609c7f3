pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// See and hear: each choice takes effect at once, behind the panel.
Overlay {
    id: panel

    required property Session session

    name: qsTr("See and hear")
    veil: Theme.lightVeil
    onAboutToShow: done.focus = false // or it would begin at its end, where it was left

    Heading {
        text: panel.name
        level: 1
        font.pixelSize: Theme.subheading * 1.2
        width: parent.width
    }
    SafeText {
        text: qsTr("Text size")
        strong: true
        width: parent.width
    }
    Flow {
        id: sizes

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [100, 150, 200]

            Choice {
                required property int modelData

                text: modelData === 100 ? qsTr("Normal") : modelData === 150 ? qsTr("Large") : qsTr("Largest")
                chosen: panel.session.textSize === modelData
                group: qsTr("Text size")
                width: Math.max(implicitWidth, (sizes.width - 2 * sizes.spacing) / 3 - 1)
                onClicked: panel.session.chooseTextSize(modelData)
            }
        }
    }
    SafeText {
        text: qsTr("Colours")
        strong: true
        width: parent.width
    }
    Flow {
        id: colours

        readonly property real half: Math.floor((width - spacing) / 2)
        readonly property real cell: Math.max(...children.map(child => child.implicitWidth)) > half ? width : half

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [false, true]

            Choice {
                required property bool modelData

                text: modelData ? qsTr("Clear colours") : qsTr("Soft colours")
                chosen: panel.session.highContrast === modelData
                group: qsTr("Colours")
                width: colours.cell
                onClicked: panel.session.chooseHighContrast(modelData)
            }
        }
    }
    SafeText {
        text: qsTr("Motion")
        strong: true
        width: parent.width
    }
    Flow {
        id: motion

        readonly property real half: Math.floor((width - spacing) / 2)
        readonly property real cell: Math.max(...children.map(child => child.implicitWidth)) > half ? width : half

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [false, true]

            Choice {
                required property bool modelData

                text: modelData ? qsTr("No motion") : qsTr("Little motion")
                chosen: panel.session.calm === modelData
                group: qsTr("Motion")
                width: motion.cell
                onClicked: panel.session.chooseCalm(modelData)
            }
        }
    }
    PrimaryButton {
        id: done

        text: qsTr("Done")
        width: parent.width
        onClicked: panel.close()
    }
}
