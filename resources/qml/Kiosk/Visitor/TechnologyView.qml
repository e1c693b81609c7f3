import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A technology: what it does for me, what it can't do, and everything one can do next.
VisitorPage {
    id: page

    required property TechnologyPage model
    readonly property bool split: columnWidth > Theme.u(760) * Theme.textScale
    readonly property real half: split ? (columnWidth - Theme.gap) / 2 : columnWidth
    readonly property real pictureWidth: broad && split ? columnWidth * 0.5 - Theme.gap / 2 : columnWidth

    // What one can do: one of these is the strongest.
    component Deed: ActionCard {
        property bool strong: false

        back: strong ? Theme.fjord : Theme.card
        edge: strong ? "transparent" : Theme.line
        ink: strong ? Theme.onDark : Theme.ink
        detailInk: ink
        iconInk: strong ? ink : Theme.fjord
    }

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        RoundedPicture {
            source: page.model.picture
            alt: page.model.alt
            width: page.pictureWidth
            height: Math.min(width * (page.broad ? 0.56 : 0.5), Math.max(page.height * 0.62, Theme.u(300)))

            PrimaryButton {
                visible: page.model.videoId.length > 0
                plain: true
                glyph: "play"
                text: qsTr("Watch · %1 min", "length of a film").arg(page.model.videoMinutes)
                corner: height / 2
                edge: "transparent"
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                anchors.margins: Theme.u(28)
                onClicked: page.kiosk.navigator.open("video", page.model.videoId)
            }
        }
        Column {
            width: page.broad && page.split ? page.columnWidth - page.pictureWidth - Theme.gap : page.columnWidth
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
        visible: page.model.note.length > 0
        glyph: "info"
        ink: Theme.fjord
        lines: [page.model.note]
        width: page.columnWidth
    }
    Flow {
        id: facts

        width: page.columnWidth
        spacing: Theme.gap

        Surface {
            id: does

            glyph: "check"
            ink: Theme.spruce
            color: Theme.spruceTint
            title: qsTr("What it does")
            lines: page.model.does
            width: page.half
            height: page.split ? Math.max(implicitHeight, cannot.implicitHeight) : implicitHeight
        }
        Surface {
            id: cannot

            glyph: "cannot"
            ink: Theme.lingonberry
            color: Theme.lingonberryTint
            title: qsTr("What it can’t do")
            lines: page.model.cannot
            width: page.half
            height: page.split ? Math.max(implicitHeight, does.implicitHeight) : implicitHeight
        }
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        Deed {
            visible: page.model.demoId.length > 0
            strong: page.model.lead === "demo"
            glyph: "touch"
            text: qsTr("Try it on the screen")
            detail: page.model.demoSummary
            back: strong ? Theme.fjord : Theme.cloudberryTint
            edge: "transparent"
            iconInk: ink
            width: page.columnWidth
            onClicked: page.kiosk.navigator.open("demo", page.model.demoId)
        }
        Deed {
            visible: strong
            strong: page.model.lead === "video"
            glyph: "play"
            text: qsTr("Watch · %1 min", "length of a film").arg(page.model.videoMinutes)
            detail: page.model.videoSummary
            width: page.columnWidth
            onClicked: page.kiosk.navigator.open("video", page.model.videoId)
        }
        Deed {
            visible: strong
            strong: page.model.lead === "book"
            glyph: "calendar"
            text: qsTr("Book a time")
            detail: page.model.nextTime.length === 0 ? qsTr("All times are full. You can wait for a place.") : page.model.nextIsNow ? qsTr("Now, room for %1", "persons").arg(page.model.nextRoom) : page.model.nextDay.length > 0 ? qsTr("%1 at\u00a0%2, room for %3", "day, time, persons").arg(BookWords.capital(page.model.nextDay)).arg(page.model.nextTime).arg(page.model.nextRoom) : qsTr("Today at\u00a0%1, room for %2", "time, persons").arg(page.model.nextTime).arg(page.model.nextRoom)
            width: page.columnWidth
            onClicked: page.kiosk.navigator.open("book", page.model.itemId)
        }
        Deed {
            id: next

            glyph: page.model.hasTimes ? "clock" : "pen"
            text: page.model.hasTimes ? qsTr("Next times") : qsTr("No times to book just now")
            detail: page.model.hasTimes ? qsTr("All times, day by day") : qsTr("Ask the staff here, or write to us.")
            width: get.visible ? page.half : page.columnWidth
            height: page.split && get.visible ? Math.max(implicitHeight, get.implicitHeight) : implicitHeight
            onClicked: page.model.hasTimes ? page.kiosk.navigator.open("times", page.model.itemId) : page.kiosk.navigator.open("write")
        }
        Deed {
            id: get

            visible: page.model.inFinland !== null || page.model.inSweden !== null
            strong: page.model.lead === "get"
            glyph: "bag"
            text: qsTr("How do I get this?")
            detail: qsTr("Who to ask, and what it costs")
            width: page.half
            height: page.split ? Math.max(implicitHeight, next.implicitHeight) : implicitHeight
            onClicked: page.kiosk.navigator.getIt()
        }
    }
    Surface {
        visible: page.model.stationNumber > 0
        glyph: "place"
        ink: Theme.fjord
        title: qsTr("Here in this room: station %1").arg(page.model.stationNumber)
        lines: page.model.stationWhere.length > 0 ? [page.model.stationWhere] : []
        width: page.columnWidth
    }
    BodyBlocks {
        blocks: page.model.body
        width: page.columnWidth
    }
    Surface {
        visible: page.model.providerName.length > 0
        glyph: "person"
        ink: Theme.muted
        title: qsTr("Made by %1").arg(page.model.providerName)
        lines: [page.model.providerSummary, page.model.providerContact].filter(line => line.length > 0)
        width: page.columnWidth
    }
}
