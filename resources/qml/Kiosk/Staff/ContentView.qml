pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Every item that there is, hidden ones too, to be found by a word and opened.
StaffPage {
    id: page

    readonly property ContentPage list: model as ContentPage

    Heading {
        text: qsTr("Content")
        width: page.columnWidth
    }
    PrimaryButton {
        plain: true
        glyph: "clock"
        text: qsTr("The centre: hours, announcements, stations")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("staff-centre")
    }
    TextEntry {
        label: qsTr("Find an item")
        note: page.list.count === 0 ? qsTr("Nothing was found") : page.list.hasMore ? qsTr("More than %1 items", "a number").arg(page.list.count) : page.list.count === 1 ? qsTr("1 item") : qsTr("%1 items", "a number").arg(page.list.count)
        glyph: "search"
        hints: Qt.ImhNoAutoUppercase
        maximumLength: 60
        width: page.columnWidth
        onTextChanged: page.list.type(text)
    }
    CheckChoice {
        text: qsTr("Only where two versions wait for a choice")
        chosen: page.list.asked
        width: page.columnWidth
        onClicked: page.list.toggleAsked()
    }
    Repeater {
        model: page.list.items

        ContentCard {
            width: page.columnWidth
            onClicked: page.kiosk.navigator.open("staff-item", itemId)
        }
    }
    PrimaryButton {
        visible: page.list.hasMore
        plain: true
        glyph: "down"
        text: qsTr("Show more")
        width: page.columnWidth
        onClicked: page.list.showMore()
    }
}
