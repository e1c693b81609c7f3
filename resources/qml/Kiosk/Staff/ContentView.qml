pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Every item that there is, hidden ones too, to be found by a word or a kind and opened; and the way to a new one.
StaffPage {
    id: page

    readonly property ContentPage list: model as ContentPage
    property bool making: false
    readonly property bool narrowed: field.text.length > 0 || list.kind.length > 0 || list.asked

    Heading {
        text: qsTr("Content")
        width: page.columnWidth
    }
    PrimaryButton {
        glyph: page.making ? "up" : "plus"
        plain: page.making
        text: qsTr("Make something new")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.making = !page.making
    }
    Flow {
        visible: page.making
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: page.list.made

            SmallButton {
                required property string modelData

                plain: true
                glyph: "plus"
                text: ContentWords.made(modelData)
                width: Math.min(implicitWidth, page.columnWidth)
                onClicked: page.kiosk.navigator.open("staff-item", "new/" + modelData)
            }
        }
    }
    PrimaryButton {
        plain: true
        glyph: "clock"
        text: qsTr("The centre: hours, announcements, stations")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("staff-centre")
    }
    TextEntry {
        id: field

        label: qsTr("Find an item")
        note: page.list.count === 0 ? qsTr("Nothing was found") : page.list.hasMore ? qsTr("More than %1 items", "a number").arg(page.list.count) : page.list.count === 1 ? qsTr("1 item") : qsTr("%1 items", "a number").arg(page.list.count)
        glyph: "search"
        hints: Qt.ImhNoAutoUppercase
        maximumLength: 60
        width: page.columnWidth
        Component.onCompleted: text = page.list.typed
        onTextChanged: page.list.type(text)
    }
    SmallButton {
        visible: page.narrowed
        plain: true
        glyph: "close"
        text: qsTr("Show everything again")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: {
            field.text = "";
            page.list.showAll();
        }
    }
    // What was found for a word needs the room.
    Flow {
        visible: field.text.length === 0 || page.list.kind.length > 0
        width: page.columnWidth
        spacing: Theme.gap

        Choice {
            text: qsTr("All kinds")
            group: qsTr("Which kind?")
            chosen: page.list.kind.length === 0
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.list.only("")
        }
        Repeater {
            model: page.list.kinds

            Choice {
                required property string modelData

                text: ContentWords.kind(modelData)
                group: qsTr("Which kind?")
                chosen: page.list.kind === modelData
                width: Math.min(implicitWidth, page.columnWidth)
                onClicked: page.list.only(modelData)
            }
        }
    }
    CheckChoice {
        visible: field.text.length === 0 || page.list.asked
        text: qsTr("Only where two versions wait for a choice")
        chosen: page.list.asked
        width: page.columnWidth
        onClicked: page.list.toggleAsked()
    }
    SafeText {
        visible: page.list.count === 0
        text: qsTr("Nothing was found")
        width: page.columnWidth
        font.pixelSize: Theme.lead
        Accessible.ignored: true // the field says it
    }
    Repeater {
        model: page.list.blocks

        NearPart {
            id: part

            required property ContentRows rows
            required property int length
            required property real high
            required property int index

            view: page.view
            likely: high || length * (Theme.control + page.spacing) - page.spacing
            width: page.columnWidth
            onMeasured: height => page.list.blocks.measured(index, height)
            Column {
                spacing: page.spacing

                Repeater {
                    model: part.rows

                    ContentCard {
                        linked: page.linked
                        width: page.columnWidth
                        onClicked: page.kiosk.navigator.open("staff-item", itemId)
                    }
                }
            }
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
