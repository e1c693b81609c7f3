pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// About the Center: its facts, and where it is.
VisitorPage {
    id: page

    required property AboutPage model
    readonly property bool split: columnWidth > Theme.u(760) * Theme.textScale
    readonly property real pictureWidth: broad && split ? (columnWidth - Theme.gap) / 2 : columnWidth
    readonly property int columns: broad && split ? 3 : 1

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        RoundedPicture {
            visible: page.model.picture.length > 0
            source: page.model.picture
            alt: page.model.alt
            width: page.pictureWidth
            height: Math.min(width * 0.6, page.height * 0.62)
        }
        Column {
            width: page.pictureWidth < page.columnWidth ? page.columnWidth - page.pictureWidth - Theme.gap : page.columnWidth
            spacing: Theme.u(24)

            Heading {
                text: page.model.title.length > 0 ? page.model.title : qsTr("About the Center")
                width: parent.width
            }
            OtherTongue {
                language: page.model.otherLanguage
                width: parent.width
            }
            SafeText {
                visible: text.length > 0
                text: page.model.summary
                width: parent.width
                font.pixelSize: Theme.lead
            }
        }
    }
    ActionCard {
        glyph: "pen"
        text: qsTr("Write to us")
        detail: qsTr("Ask, suggest or tell us something")
        back: Theme.fjordTint
        iconInk: Theme.fjord
        width: page.columnWidth
        onClicked: page.kiosk.navigator.open("write")
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
    StatusLine {
        freshness: page.kiosk.freshness
        detailed: true
        width: page.columnWidth
    }
    PrimaryButton {
        plain: true
        glyph: "person"
        text: qsTr("For employees")
        edge: Theme.line
        onClicked: page.kiosk.navigator.open(page.kiosk.shift.on ? "staff-today" : "staff")
    }
}
