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

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [false, true]

            Choice {
                required property bool modelData

                text: modelData ? qsTr("Strong contrast") : qsTr("Soft colours")
                chosen: panel.session.highContrast === modelData
                group: qsTr("Colours")
                width: Math.min(colours.width, Math.max(implicitWidth, (colours.width - colours.spacing) / 2 - 1))
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

        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [false, true]

            Choice {
                required property bool modelData

                text: modelData ? qsTr("No motion") : qsTr("Little motion")
                chosen: panel.session.calm === modelData
                group: qsTr("Motion")
                width: Math.min(motion.width, Math.max(implicitWidth, (motion.width - motion.spacing) / 2 - 1))
                onClicked: panel.session.chooseCalm(modelData)
            }
        }
    }
    PrimaryButton {
        text: qsTr("Done")
        width: parent.width
        onClicked: panel.close()
    }
}
