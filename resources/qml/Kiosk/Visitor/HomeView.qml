pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Home: needs first, then what can be tried here, the next time, and the rest.
VisitorPage {
    id: page

    required property HomePage model
    readonly property real tileLeast: Theme.u(300) * (1 + (Theme.textScale - 1) * 0.55)
    readonly property int tileColumns: {
        const fitting = Math.floor((columnWidth + Theme.gap) / (tileLeast + Theme.gap));
        return fitting >= 4 && broad ? 4 : fitting >= 2 ? 2 : 1;
    }
    readonly property real half: columnWidth > Theme.u(700) * Theme.textScale ? (columnWidth - Theme.gap) / 2 : columnWidth
    readonly property real beside: broad && half < columnWidth && model.tryId.length > 0 ? half : columnWidth
    readonly property bool inPair: beside < columnWidth

    backShown: false
    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Heading {
        visible: page.model.ready
        text: qsTr("What would help you at home?")
        width: page.columnWidth
    }
    Notice {
        visible: !page.model.ready
        drawing: "waiting"
        heading: qsTr("Content is on its way")
        words: qsTr("This screen is still getting its content. It fills by itself.")
        broad: page.broad
        width: page.columnWidth

        PrimaryButton {
            text: qsTr("Look again now")
            glyph: "again"
            width: parent.width
            onClicked: page.kiosk.checkNow()
        }
    }
    StatusLine {
        freshness: page.kiosk.freshness
        empty: !page.model.ready
        width: page.columnWidth
    }
    GridLayout {
        width: page.columnWidth
        visible: page.model.ready
        columns: page.tileColumns
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: page.model.topics

            TopicTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: page.kiosk.navigator.open("topic", itemId)
            }
        }
    }
    Flow {
        width: page.columnWidth
        visible: page.model.ready
        spacing: Theme.gap

        Column {
            visible: page.model.tryId.length > 0
            width: page.beside
            spacing: Theme.gap

            FeatureCard {
                height: page.inPair ? Math.max(implicitHeight, more.height - about.height - Theme.gap) : implicitHeight
                text: page.model.tryTitle
                badge: page.model.tryStation > 0 ? qsTr("Try it here · station %1").arg(page.model.tryStation) : qsTr("Try it here")
                picture: page.model.tryPicture
                alt: page.model.tryAlt
                width: parent.width
                onClicked: page.kiosk.navigator.open("technology", page.model.tryId)
            }
            AboutCard {
                id: about

                visible: page.inPair
                width: parent.width
                onClicked: page.kiosk.navigator.open("about")
            }
        }
        Column {
            id: more

            width: page.beside
            spacing: Theme.gap

            ActionCard {
                glyph: "calendar"
                text: qsTr("Book a time")
                detail: !page.model.hasNext ? qsTr("See when somebody shows you how it works") : page.model.nextIsNow ? qsTr("Now: %1", "what").arg(page.model.nextTitle) : page.model.nextDay.length > 0 ? qsTr("%1 at\u00a0%2: %3", "day, time, what").arg(BookWords.capital(page.model.nextDay)).arg(page.model.nextTime).arg(page.model.nextTitle) : qsTr("Today at\u00a0%1: %2", "time, what").arg(page.model.nextTime).arg(page.model.nextTitle)
                back: Theme.fjord
                ink: Theme.onDark
                detailInk: Theme.onDark
                width: parent.width
                onClicked: page.kiosk.navigator.open("book")
            }
            ActionCard {
                glyph: "clock"
                text: qsTr("Next times")
                detail: qsTr("All times, day by day")
                back: Theme.fjordTint
                iconInk: Theme.fjord
                width: parent.width
                onClicked: page.kiosk.navigator.open("times")
            }
            ActionCard {
                visible: page.model.hasDemos
                glyph: "touch"
                text: qsTr("Try on the screen")
                detail: qsTr("Press the buttons yourself")
                back: Theme.cloudberryTint
                width: parent.width
                onClicked: page.kiosk.navigator.open("try")
            }
            ActionCard {
                visible: page.model.hasVideos
                glyph: "play"
                text: qsTr("Watch")
                detail: qsTr("Short films with captions")
                back: Theme.spruceTint
                iconInk: Theme.spruce
                width: parent.width
                onClicked: page.kiosk.navigator.open("watch")
            }
            ActionCard {
                glyph: "search"
                text: qsTr("Search")
                detail: qsTr("Type a word")
                edge: Theme.line
                iconInk: Theme.fjord
                width: parent.width
                onClicked: page.kiosk.navigator.open("search")
            }
            ActionCard {
                glyph: "ticket"
                text: qsTr("My booking")
                detail: qsTr("See, move or cancel it with your code")
                edge: Theme.line
                iconInk: Theme.fjord
                width: parent.width
                onClicked: page.kiosk.navigator.open("booking")
            }
            ActionCard {
                glyph: "bag"
                text: qsTr("Here for work?")
                detail: qsTr("Trainings, work models, testing, research")
                edge: Theme.line
                iconInk: Theme.fjord
                width: parent.width
                onClicked: page.kiosk.navigator.open("work")
            }
            AboutCard {
                visible: !page.inPair
                width: parent.width
                onClicked: page.kiosk.navigator.open("about")
            }
        }
    }

    component AboutCard: ActionCard {
        glyph: "info"
        text: qsTr("About the Center")
        edge: Theme.line
        iconInk: Theme.fjord
    }
}
