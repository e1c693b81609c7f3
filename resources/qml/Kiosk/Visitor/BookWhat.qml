pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What would you like to see? A touch chooses and goes on.
Column {
    id: question

    required property BookPage model
    required property Kiosk kiosk
    readonly property int columns: width > Theme.u(1300) * Theme.textScale ? 2 : 1
    readonly property bool empty: items.count === 0

    spacing: Theme.u(28)

    Heading {
        text: question.empty ? qsTr("No times to book just now") : qsTr("What would you like to see?")
        width: parent.width
    }
    SafeText {
        text: question.empty ? qsTr("New times come here as soon as we have them. Please ask the staff.") : qsTr("Somebody shows you how it works, and you can try it yourself.")
        width: parent.width
        font.pixelSize: Theme.lead
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: items

            model: question.model.items

            BookItem {
                width: (question.width - (question.columns - 1) * Theme.gap) / question.columns
                onClicked: question.model.chooseItem(itemId)
            }
        }
    }
    BookNav {
        width: parent.width
        onBackward: question.kiosk.navigator.back()
    }
}
