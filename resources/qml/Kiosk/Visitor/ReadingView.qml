pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Something to read: a happening with its time and place, a lesson, a work model, a maker, or a page of its own.
VisitorPage {
    id: page

    required property ReadingPage model
    readonly property bool split: columnWidth > Theme.u(760) * Theme.textScale
    readonly property real pictureWidth: broad && split ? columnWidth * 0.5 - Theme.gap / 2 : columnWidth

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        RoundedPicture {
            id: picture

            visible: page.model.picture.length > 0
            source: page.model.picture
            alt: page.model.alt
            width: page.pictureWidth
            height: Math.min(width * (page.broad ? 0.56 : 0.5), Math.max(page.height * 0.62, Theme.u(300)))
        }
        Column {
            width: picture.visible && page.broad && page.split ? page.columnWidth - page.pictureWidth - Theme.gap : page.columnWidth
            spacing: Theme.u(24)

            Heading {
                text: page.model.title
                width: parent.width
            }
            OtherTongue {
                language: page.model.otherLanguage
                width: parent.width
            }
            SafeText {
                text: page.model.summary
                width: parent.width
                font.pixelSize: Theme.lead
            }
        }
    }
    Surface {
        visible: page.model.starts.length > 0
        glyph: "calendar"
        ink: Theme.fjord
        title: qsTr("%1 until %2", "day and time, time").arg(BookWords.capital(page.model.starts)).arg(page.model.ends)
        lines: page.model.city.length > 0 ? [page.model.city] : []
        width: page.columnWidth
    }
    ActionCard {
        visible: page.model.hasTimes
        glyph: "calendar"
        text: qsTr("Book a time")
        detail: qsTr("All times, day by day")
        back: Theme.fjord
        ink: Theme.onDark
        detailInk: Theme.onDark
        width: page.columnWidth
        onClicked: page.kiosk.navigator.open("book", page.model.itemId)
    }
    Surface {
        visible: page.model.stationNumber > 0
        glyph: "place"
        ink: Theme.fjord
        title: qsTr("Here in this room: station %1").arg(page.model.stationNumber)
        lines: page.model.stationWhere.length > 0 ? [page.model.stationWhere] : []
        width: page.columnWidth
    }
    Surface {
        visible: page.model.minutes > 0
        glyph: "clock"
        ink: Theme.fjord
        title: page.model.minutes === 1 ? qsTr("It takes 1 minute") : qsTr("It takes %1 minutes").arg(page.model.minutes)
        width: page.columnWidth
    }
    Surface {
        visible: page.model.needs.length > 0
        glyph: "check"
        ink: Theme.fjord
        title: qsTr("What it takes")
        lines: page.model.needs
        width: page.columnWidth
    }
    Surface {
        visible: page.model.results.length > 0
        glyph: "check"
        ink: Theme.spruce
        color: Theme.spruceTint
        title: qsTr("What came of it")
        lines: page.model.results
        width: page.columnWidth
    }
    BodyBlocks {
        blocks: page.model.body
        width: page.columnWidth
    }
    Surface {
        visible: page.model.kind === "provider"
        glyph: "place"
        ink: Theme.fjord
        title: qsTr("How to reach them")
        lines: [[page.model.city, page.model.contact].filter(part => part.length > 0).join(", ")]
        width: page.columnWidth
    }
    Heading {
        visible: made.count > 0
        level: 2
        text: qsTr("What they make")
        width: page.columnWidth
    }
    GridLayout {
        visible: made.count > 0
        width: page.columnWidth
        columns: Math.max(1, Math.min(page.broad ? 3 : 2, made.count, Math.floor(page.columnWidth / (Theme.u(470) * (1 + (Theme.textScale - 1) * 0.8)))))
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: made

            model: page.model.made

            PictureCard {
                required property string itemId
                required property string title

                text: title
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: page.kiosk.navigator.open("technology", itemId)
            }
        }
    }
    PrimaryButton {
        visible: page.model.makesMore
        plain: true
        glyph: "forward"
        text: qsTr("Show all that they make")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("made", page.model.itemId)
    }
}
