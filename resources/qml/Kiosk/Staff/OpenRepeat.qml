pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How often a new slot comes again.
Column {
    id: form

    required property RepeatModel model
    readonly property string asked: qsTr("Does it repeat?")

    spacing: Theme.u(28)

    Column {
        width: parent.width
        spacing: Theme.gap

        SafeText {
            text: form.asked
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: ["never", "daily", "weekly"]

                Choice {
                    required property string modelData

                    text: modelData === "never" ? qsTr("No, once") : modelData === "daily" ? qsTr("Every day") : qsTr("Every week")
                    group: form.asked
                    chosen: form.model.every === modelData
                    onClicked: form.model.choose(modelData)
                }
            }
        }
        Flow {
            visible: form.model.every === "weekly"
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

                CheckChoice {
                    required property string modelData

                    text: StaffWords.weekday(modelData)
                    group: qsTr("On which days?")
                    chosen: form.model.days.includes(modelData)
                    width: Math.min(implicitWidth + leftPadding + rightPadding, form.width)
                    onClicked: form.model.turnDay(modelData)
                }
            }
        }
    }
    Flow {
        visible: form.model.every !== "never"
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["count", "date"]

            Choice {
                required property string modelData

                text: modelData === "count" ? qsTr("A number of times") : qsTr("Until a certain day")
                group: qsTr("How long does it go on?")
                chosen: form.model.ends === modelData
                onClicked: form.model.chooseEnds(modelData)
            }
        }
    }
    Stepper {
        visible: form.model.every !== "never" && form.model.ends === "count"
        label: qsTr("How many times in all?")
        value: form.model.count
        highest: 400
        leap: 5
        width: parent.width
        onWanted: value => form.model.chooseCount(value)
    }
    DayFlow {
        visible: form.model.every !== "never" && form.model.ends === "date"
        label: qsTr("Which is the last day?")
        chooser: form.model.until
        width: parent.width
    }
}
