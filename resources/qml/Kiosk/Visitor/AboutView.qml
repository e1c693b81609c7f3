pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// About the Center: its facts, and where it is.
VisitorPage {
    id: page

    required property AboutPage model
    readonly property bool split: columnWidth > Theme.u(900) * Theme.textScale
    readonly property int columns: broad && split ? 3 : 1

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    RoundedPicture {
        visible: page.model.picture.length > 0
        source: page.model.picture
        alt: page.model.alt
        width: page.columnWidth
        height: Math.min(width * 0.5, page.height * 0.6)
    }
    Heading {
        text: page.model.title.length > 0 ? page.model.title : qsTr("About the Center")
        width: page.columnWidth
    }
    SafeText {
        visible: text.length > 0
        text: page.model.summary
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    BodyBlocks {
        blocks: page.model.body
        width: page.columnWidth
    }
    Heading {
        level: 2
        text: qsTr("Where we are")
        width: page.columnWidth
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: page.model.centres

            CentreCard {
                width: (page.columnWidth - (page.columns - 1) * Theme.gap) / page.columns
            }
        }
    }
}
