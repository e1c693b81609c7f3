pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// The places of the staff's desk, who is at work, how fresh all is, and the lock: at the side, or below where it is narrow.
Rectangle {
    id: rail

    required property Kiosk kiosk
    required property bool upright
    required property bool wide
    required property bool books
    required property bool edits
    readonly property string place: kiosk.navigator.place
    readonly property real side: low ? Theme.u(8) : Theme.u(20)
    readonly property int columns: tight ? 2 : upright ? 1 : wide ? count + 1 : books && edits ? 4 : 3
    required property real reach // how high it is at the side
    readonly property int count: 4 + (books ? 1 : 0) + (edits ? 1 : 0) // of places
    readonly property real rows: (count + 2) * (Theme.smallControl + Theme.gap) // with the lock and the languages
    readonly property bool tight: upright && rows - Theme.gap + 2 * Theme.u(8) > reach // then two places stand beside each other
    readonly property real needed: rows + 5 * Theme.barText + 2 * Theme.u(20) // with words on three lines
    readonly property bool low: upright && reach < Math.max(needed, Theme.mm(165)) // then the places leave no room for words below them
    readonly property bool speaks: upright || !wide // else the door's own bar has the languages
    readonly property real cell: Math.floor((width - 2 * side - (columns - 1) * Theme.gap) / columns)
    readonly property list<RailButton> buttons: [today, agenda, ...(books ? [book] : []), find, ...(edits ? [content] : []), see, ...(upright ? [] : [leave])]
    signal seeHearWanted

    // What stands beside each other is equally high.
    function tall(button: RailButton): real {
        const first = Math.floor(Math.max(0, buttons.indexOf(button)) / columns) * columns;
        return Math.max(button.implicitHeight, ...buttons.slice(first, first + columns).map(each => each.implicitHeight));
    }
    component Place: RailButton {
        id: place

        upright: !rail.upright || rail.tight
        width: rail.cell
        height: rail.tall(place)
    }

    color: Theme.highContrast ? Theme.blackout : Theme.night
    implicitWidth: tight ? Math.max(2 * Theme.mm(30) + Theme.gap, 3 * speech.widest + 2 * Theme.mm(3)) + 2 * side : Math.max(today.implicitWidth, agenda.implicitWidth, book.implicitWidth, content.implicitWidth, find.implicitWidth, see.implicitWidth, lock.implicitWidth, 3 * speech.widest + 2 * Theme.mm(3)) + 2 * side
    implicitHeight: places.height + (speaks || words.visible ? Theme.gap + foot.height : 0) + 2 * side

    Keys.onEscapePressed: rail.kiosk.navigator.back()

    Flow {
        id: places

        x: rail.side
        y: rail.side
        width: parent.width - 2 * rail.side
        spacing: Theme.gap

        Place {
            id: today

            glyph: "home"
            text: qsTr("Today")
            chosen: rail.place === "staff-today"
            onClicked: rail.kiosk.navigator.open("staff-today")
        }
        Place {
            id: agenda

            glyph: "calendar"
            text: qsTr("Agenda")
            chosen: rail.place === "staff-agenda"
            onClicked: rail.kiosk.navigator.open("staff-agenda")
        }
        Place {
            id: book

            visible: rail.books
            glyph: "ticket"
            text: qsTr("Book for someone")
            chosen: rail.place === "staff-book"
            onClicked: rail.kiosk.navigator.open("staff-book")
        }
        Place {
            id: find

            glyph: "search"
            text: qsTr("Find by code")
            chosen: rail.place === "staff-find"
            onClicked: rail.kiosk.navigator.open("staff-find")
        }
        Place {
            id: content

            visible: rail.edits
            glyph: "pictures"
            text: qsTr("Content")
            chosen: rail.place === "staff-content"
            onClicked: rail.kiosk.navigator.open("staff-content")
        }
        Place {
            id: see

            glyph: "eye"
            text: qsTr("See and hear")
            onClicked: rail.seeHearWanted()
        }
        Place {
            id: leave

            visible: !rail.upright
            glyph: "lock"
            text: qsTr("Lock")
            spokenName: qsTr("Lock: %1", "a name").arg(rail.kiosk.shift.name)
            onClicked: rail.kiosk.shift.lock()
        }
    }
    Column {
        id: foot

        x: rail.side
        y: rail.upright ? rail.height - height - rail.side : places.y + places.height + Theme.gap
        width: rail.width - 2 * rail.side
        spacing: Theme.gap

        StatusWords {
            id: words

            kiosk: rail.kiosk
            visible: !rail.low
            width: parent.width
        }
        Row {
            id: speech

            visible: rail.speaks
            readonly property real cell: (width - 2 * spacing) / 3
            readonly property real widest: Math.max(first.implicitWidth, second.implicitWidth, third.implicitWidth)

            width: parent.width
            spacing: Theme.mm(3)

            LanguageButton {
                id: first

                language: "fi"
                kiosk: rail.kiosk
                textInk: chosen ? Theme.fjord : Theme.onDark
                leftPadding: Theme.u(8)
                rightPadding: Theme.u(8)
                width: speech.cell
            }
            LanguageButton {
                id: second

                language: "sv"
                kiosk: rail.kiosk
                textInk: chosen ? Theme.fjord : Theme.onDark
                leftPadding: Theme.u(8)
                rightPadding: Theme.u(8)
                width: speech.cell
            }
            LanguageButton {
                id: third

                language: "en"
                kiosk: rail.kiosk
                textInk: chosen ? Theme.fjord : Theme.onDark
                leftPadding: Theme.u(8)
                rightPadding: Theme.u(8)
                width: speech.cell
            }
        }
        SafeText {
            text: rail.kiosk.shift.name
            visible: rail.upright && !rail.low
            width: parent.width
            strong: true
            color: Theme.onDark
            font.pixelSize: Theme.barText
        }
        RailButton {
            id: lock

            visible: rail.upright
            glyph: "lock"
            text: qsTr("Lock")
            spokenName: qsTr("Lock: %1", "a name").arg(rail.kiosk.shift.name)
            width: parent.width
            back: Theme.fjord
            onClicked: rail.kiosk.shift.lock()
        }
    }
}
