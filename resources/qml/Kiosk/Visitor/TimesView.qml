pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The next times: days above, the times of the chosen day below. A touch on one begins to book it.
VisitorPage {
    id: page

    required property TimesPage model

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Heading {
        text: qsTr("Next times")
        width: page.columnWidth
    }
    SafeText {
        text: page.model.technologyTitle.length > 0 ? page.model.technologyTitle : qsTr("Somebody shows you how it works, and you can try it yourself. Touch a time to book it.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    PrimaryButton {
        visible: page.model.technologyTitle.length > 0
        plain: true
        text: qsTr("Show all times")
        glyph: "calendar"
        onClicked: page.kiosk.navigator.open("times")
    }
    SafeText {
        visible: page.model.empty
        text: qsTr("We have no times to show just now. New times come here as soon as we have them.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    DayTabs {
        visible: !page.model.empty
        model: page.model.strip
        group: qsTr("Next times")
        width: page.columnWidth
    }
    Column {
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: page.model.times

            TimeRow {
                width: page.columnWidth
                onClicked: page.kiosk.navigator.open("book", technologyId + "/" + slotId)
            }
        }
    }
    Surface {
        glyph: "phone"
        ink: Theme.fjord
        color: Theme.fjordTint
        title: qsTr("Would you rather talk to somebody?")
        lines: page.kiosk.welcome.phone.length > 0 ? [qsTr("Ask the staff, or call %1.").arg(page.kiosk.welcome.phone)] : [qsTr("Ask the staff.")]
        width: page.columnWidth
    }
    PrimaryButton {
        visible: page.model.empty
        plain: true
        glyph: "pen"
        text: qsTr("Write to us")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("write")
    }
}
