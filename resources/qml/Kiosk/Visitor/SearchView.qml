pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Search: results come while somebody types. The field has the focus at first, and not when one comes back to a result.
VisitorPage {
    id: page

    required property SearchPage model
    readonly property real half: broad ? (columnWidth - Theme.u(48)) / 2 : columnWidth

    yielding: model.state !== "waiting"
    initialScroll: model.scroll
    onScrolled: position => model.scroll = position
    Component.onCompleted: {
        field.text = page.model.typed;
        field.focus = field.text.length === 0;
    }

    Heading {
        text: qsTr("Search")
        visible: page.height > Theme.u(420) * Theme.textScale // where the keyboard leaves little, the field's own label says it
        width: page.columnWidth
    }
    TextEntry {
        id: field

        label: qsTr("What are you looking for?")
        note: page.model.state === "none" ? qsTr("Nothing was found") : page.model.state === "waiting" ? qsTr("For example: heart, medicines, falls") : page.model.hasMore ? qsTr("More than %1 found").arg(page.model.count) : page.model.count === 1 ? qsTr("1 found") : qsTr("%1 found").arg(page.model.count)
        glyph: "search"
        hints: Qt.ImhNoAutoUppercase
        maximumLength: 60
        width: page.columnWidth
        onTextChanged: page.model.type(text)
    }
    Flow {
        visible: page.model.state === "none"
        width: page.columnWidth
        spacing: Theme.u(48)

        Column {
            width: page.half
            spacing: Theme.u(28)

            SafeText {
                text: qsTr("Try a shorter word or another one. Or ask the staff: they are glad to help.")
                width: parent.width
                font.pixelSize: Theme.lead
            }
            PrimaryButton {
                text: qsTr("See what we have")
                plain: true
                width: parent.width
                onClicked: page.kiosk.navigator.home()
            }
        }
        RoundedPicture {
            source: Qt.resolvedUrl("../../../images/lost.svg")
            alt: ""
            width: page.half
            height: width * 0.625
        }
    }
    Repeater {
        model: page.model.found

        FoundCard {
            width: page.columnWidth
            onClicked: page.kiosk.navigator.open(leads, leads === "about" ? "" : itemId)
        }
    }
    PrimaryButton {
        visible: page.model.hasMore
        text: qsTr("Show more")
        glyph: "down"
        width: page.columnWidth
        onClicked: page.model.showMore()
    }
}
