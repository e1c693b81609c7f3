pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A list of cards: the technologies of a need, the films, or the demos.
VisitorPage {
    id: page

    required property ListPage model
    readonly property int fitting: Math.floor(columnWidth / (Theme.u(470) * (1 + (Theme.textScale - 1) * 0.8)))
    readonly property int most: broad ? 3 : model.cards.count() <= 3 ? 1 : 2
    readonly property int columns: Math.max(1, Math.min(most, model.cards.count(), fitting))

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Heading {
        text: page.model.heading.length > 0 ? page.model.heading : page.model.kind === "video" ? qsTr("Watch") : qsTr("Try on the screen")
        width: page.columnWidth
    }
    OtherTongue {
        language: page.model.otherLanguage
        width: page.columnWidth
    }
    SafeText {
        text: page.model.summary.length > 0 ? page.model.summary : page.model.kind === "video" ? qsTr("Short films with captions. Choose one.") : page.model.kind === "demo" ? qsTr("Use the device here on the screen. Nothing can go wrong.") : ""
        visible: text.length > 0
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    SafeText {
        text: qsTr("There is nothing here yet. Please ask the staff.")
        visible: page.model.empty
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    GridLayout {
        width: page.columnWidth
        columns: page.columns
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: page.model.cards
            delegate: card
        }
        Repeater {
            model: page.seen ? page.model.later : null
            delegate: card
        }
    }
    Component {
        id: card

        PictureCard {
            required property string itemId
            required property string title

            text: title
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: page.kiosk.navigator.open(page.model.kind, itemId)
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
