pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What is seldom said of a new slot: the smallest group, languages, for whom, and who joins from another centre.
Column {
    id: form

    required property OpenPage model
    required property Kiosk kiosk

    spacing: Theme.u(28)

    Stepper {
        label: qsTr("The smallest group that may book")
        value: form.model.least
        highest: form.model.capacity
        width: parent.width
        onWanted: value => form.model.chooseLeast(value)
    }
    Column {
        width: parent.width
        spacing: Theme.u(14)

        SafeText {
            text: qsTr("In which languages?")
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: ["fi", "sv", "en"]

                CheckChoice {
                    required property string modelData

                    text: StaffWords.languageAlone(modelData)
                    group: qsTr("In which languages?")
                    chosen: form.model.languages.includes(modelData)
                    width: Math.min(implicitWidth + leftPadding + rightPadding, form.width)
                    onClicked: form.model.turn(modelData)
                }
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.u(14)

        SafeText {
            text: qsTr("For whom? Nothing ticked means for everybody.")
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: ["citizen", "professional", "company", "researcher"]

                CheckChoice {
                    required property string modelData

                    text: StaffWords.audience(modelData)
                    group: qsTr("For whom?")
                    chosen: form.model.audience.includes(modelData)
                    width: Math.min(implicitWidth + leftPadding + rightPadding, form.width)
                    onClicked: form.model.turn(modelData)
                }
            }
        }
    }
    OptionFlow {
        label: qsTr("Does somebody join by video from another centre?")
        options: form.model.guests
        none: qsTr("Nobody joins")
        width: parent.width
        onTaken: option => form.model.choose("guest_centre", option)
    }
    TextEntry {
        visible: form.model.guestCentre.length > 0
        label: qsTr("Who joins? (you may leave it empty)")
        covered: form.kiosk.idle.warning
        width: parent.width
        onTextChanged: form.model.nameGuest(text)
    }
}
