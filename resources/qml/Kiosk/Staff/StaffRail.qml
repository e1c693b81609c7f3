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
    readonly property string page: kiosk.navigator.page
    readonly property real side: low ? Theme.u(8) : Theme.u(20)
    readonly property int columns: upright ? 1 : wide ? 5 + (books ? 1 : 0) + (edits ? 1 : 0) : books && edits ? 4 : 3
    readonly property bool low: upright && height < Theme.mm(165) // then the places leave no room for words below them
    readonly property bool speaks: upright || !wide // else the door's own bar has the languages
    readonly property real cell: Math.floor((width - 2 * side - (columns - 1) * Theme.gap) / columns)
    signal seeHearWanted

    color: Theme.highContrast ? Theme.blackout : Theme.night
    implicitWidth: Math.max(today.implicitWidth, agenda.implicitWidth, book.implicitWidth, content.implicitWidth, find.implicitWidth, see.implicitWidth, lock.implicitWidth, 3 * speech.widest + 2 * Theme.mm(3)) + 2 * side
    implicitHeight: places.height + (speaks || words.visible ? Theme.gap + foot.height : 0) + 2 * side

    Keys.onEscapePressed: rail.kiosk.navigator.back()

    Flow {
        id: places

        x: rail.side
        y: rail.side
        width: parent.width - 2 * rail.side
        spacing: Theme.gap

        RailButton {
            id: today

            glyph: "home"
            text: qsTr("Today")
            upright: !rail.upright
            width: rail.cell
            chosen: rail.page === "staff-today"
            onClicked: rail.kiosk.navigator.open("staff-today")
        }
        RailButton {
            id: agenda

            glyph: "calendar"
            text: qsTr("Agenda")
            upright: !rail.upright
            width: rail.cell
            chosen: rail.page === "staff-agenda"
            onClicked: rail.kiosk.navigator.open("staff-agenda")
        }
        RailButton {
            id: book

            visible: rail.books
            glyph: "ticket"
            text: qsTr("Book for someone")
            upright: !rail.upright
            width: rail.cell
            chosen: rail.page === "staff-book"
            onClicked: rail.kiosk.navigator.open("staff-book")
        }
        RailButton {
            id: find

            glyph: "search"
            text: qsTr("Find by code")
            upright: !rail.upright
            width: rail.cell
            chosen: rail.page === "staff-find"
            onClicked: rail.kiosk.navigator.open("staff-find")
        }
        RailButton {
            id: content

            visible: rail.edits
            glyph: "text"
            text: qsTr("Content")
            upright: !rail.upright
            width: rail.cell
            chosen: rail.page === "staff-content"
            onClicked: rail.kiosk.navigator.open("staff-content")
        }
        RailButton {
            id: see

            glyph: "eye"
            text: qsTr("See and hear")
            upright: !rail.upright
            width: rail.cell
            onClicked: rail.seeHearWanted()
        }
        RailButton {
            visible: !rail.upright
            glyph: "lock"
            text: qsTr("Lock")
            spokenName: qsTr("Lock: %1", "a name").arg(rail.kiosk.shift.name)
            upright: true
            width: rail.cell
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
