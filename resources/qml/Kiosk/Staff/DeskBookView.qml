pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Book for somebody who calls or stands here: a time, how many, and who.
StaffPage {
    id: page

    readonly property DeskBookPage booking: model as DeskBookPage
    readonly property bool done: booking.code.length > 0
    readonly property real half: broad ? (columnWidth - Theme.gap) / 2 : columnWidth
    readonly property string outcome: {
        switch (page.booking.state) {
        case "confirmed":
        case "arrived": return qsTr("Booked");
        case "waiting": return qsTr("On the waiting list");
        case "cancelled":
        case "refused": return qsTr("It could not be booked");
        default: return qsTr("Noted, not confirmed yet");
        }
    }
    readonly property bool choosing: booking.slotId.length === 0
    readonly property real third: broad ? (columnWidth - 2 * Theme.gap) / 3 : columnWidth

    onDoneChanged: page.contentY = 0
    onChoosingChanged: page.contentY = 0

    Heading {
        text: page.done ? page.outcome : qsTr("Book for someone")
        width: page.columnWidth
    }
    SafeText {
        visible: page.done && page.booking.state === "pending"
        text: qsTr("The hub confirms it in a moment. Without a link it waits here until there is one.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: page.done && page.booking.state === "refused"
        text: DeedWords.fault(page.booking.reason)
        width: page.columnWidth
        strong: true
        color: Theme.lingonberry
    }
    Surface {
        visible: page.done
        color: Theme.fjordTint
        title: qsTr("Their code")
        width: page.columnWidth

        SafeText {
            text: page.booking.code
            width: parent.width
            weight: 700
            color: Theme.fjord
            font.pixelSize: Theme.display
            font.features: { "tnum": 1 }
        }
        SafeText {
            text: qsTr("Let them write it down. With it they can see, move or cancel the booking.")
            width: parent.width
        }
    }
    Heading {
        visible: !page.choosing
        level: 2
        text: page.booking.day
        width: page.columnWidth
    }
    Repeater {
        model: page.booking.chosen

        SittingCard {
            acts: false
            visible: !page.choosing
            width: page.columnWidth
        }
    }
    PrimaryButton {
        visible: !page.done && !page.choosing
        plain: true
        glyph: "calendar"
        text: qsTr("Another time")
        onClicked: page.booking.chooseAnother()
    }
    Flow {
        visible: page.done
        width: page.columnWidth
        spacing: Theme.gap

        PrimaryButton {
            text: qsTr("Back to Today")
            glyph: "check"
            width: Math.max(implicitWidth, page.half)
            onClicked: page.kiosk.navigator.open("staff-today")
        }
        PrimaryButton {
            plain: true
            text: qsTr("Book another")
            onClicked: page.kiosk.navigator.open("staff-book")
        }
    }
    SafeText {
        visible: !page.done && times.count === 0
        text: qsTr("No time is open for booking.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Repeater {
        id: times

        model: page.booking.times

        SittingChoice {
            visible: !page.done && page.choosing
            chosen: slotId === page.booking.slotId
            group: qsTr("Which time?")
            width: page.columnWidth
            onTaken: page.booking.choose(slotId)
        }
    }
    PrimaryButton {
        visible: !page.done && page.choosing && page.booking.hasMore
        plain: true
        glyph: "down"
        text: qsTr("Later times")
        onClicked: page.booking.showMore()
    }
    DeskBookWho {
        id: asked

        visible: !page.done && !page.choosing
        booking: page.booking
        kiosk: page.kiosk
        third: page.third
        half: page.half
        width: page.columnWidth
    }
    PrimaryButton {
        visible: !page.done
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
