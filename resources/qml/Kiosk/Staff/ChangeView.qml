pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Change one time: places, host, station; close it, open it again, or cancel it.
StaffPage {
    id: page

    readonly property ChangePage changing: model as ChangePage
    readonly property bool asks: changing.step !== "change"
    readonly property bool cancels: changing.step === "cancel"
    readonly property real half: broad ? (columnWidth - Theme.gap) / 2 : columnWidth

    onAsksChanged: {
        page.contentY = 0;
        page.forceActiveFocus(Qt.OtherFocusReason);
        Qt.callLater(page.reveal, asking);
    }

    Heading {
        text: page.changing.day
        width: page.columnWidth
    }
    Repeater {
        model: page.changing.sitting

        SittingCard {
            acts: false
            width: page.columnWidth
        }
    }
    SafeText {
        visible: page.changing.over
        text: qsTr("This time is over. Nothing can be changed any more.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Column {
        visible: !page.changing.over && !page.asks
        width: page.columnWidth
        spacing: Theme.u(36)

        Stepper {
            label: qsTr("Places")
            value: page.changing.capacity
            lowest: page.changing.lowest
            leap: 5
            width: parent.width
            onWanted: value => page.changing.chooseCapacity(value)
        }
        SafeText {
            visible: page.changing.lowest > 1 && page.changing.promised === page.changing.lowest
            text: page.changing.held > 0 ? qsTr("Fewer than %1 can’t be: %2 are booked, and %3 are held by kiosks or kept back.", "numbers of places").arg(page.changing.promised).arg(page.changing.promised - page.changing.held).arg(page.changing.held) : qsTr("Fewer than %1 can’t be: so many places are booked.").arg(page.changing.promised)
            width: parent.width
            muted: true
        }
        OptionFlow {
            label: qsTr("Who is the host?")
            options: page.changing.hosts
            none: qsTr("Nobody yet")
            width: parent.width
            onTaken: option => page.changing.chooseHost(option)
        }
        OptionFlow {
            label: qsTr("At which station?")
            options: page.changing.stations
            none: qsTr("No station")
            width: parent.width
            onTaken: option => page.changing.chooseStation(option)
        }
        Repeater {
            id: clash

            model: page.changing.plan

            PlanCard {
                width: page.columnWidth
            }
        }
        PrimaryButton {
            visible: page.changing.different
            glyph: "check"
            text: clash.count > 0 ? qsTr("Save despite the clash") : qsTr("Save")
            width: parent.width
            onClicked: page.changing.save()
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionCard {
                visible: page.changing.standing !== "open"
                glyph: "again"
                text: qsTr("Open it again")
                edge: Theme.line
                iconInk: Theme.fjord
                width: page.half
                onClicked: page.changing.reopen()
            }
            ActionCard {
                id: closing

                visible: page.changing.standing === "open"
                glyph: "lock"
                text: qsTr("Close it")
                detail: qsTr("No new bookings. Those who have booked still come.")
                detailInk: Theme.muted
                edge: Theme.line
                iconInk: Theme.fjord
                width: page.half
                height: page.broad ? Math.max(implicitHeight, cancelling.implicitHeight) : implicitHeight
                onClicked: page.changing.askWhy("close")
            }
            ActionCard {
                id: cancelling

                visible: page.changing.standing !== "cancelled"
                glyph: "cannot"
                text: qsTr("Cancel it")
                detail: StaffWords.toBeTold(page.changing.parties, page.changing.persons, page.changing.here)
                detailInk: Theme.muted
                edge: Theme.line
                iconInk: Theme.lingonberry
                width: page.half
                height: page.broad ? Math.max(implicitHeight, closing.implicitHeight) : implicitHeight
                onClicked: page.changing.askWhy("cancel")
            }
        }
    }
    ToBeTold {
        visible: page.cancels
        title: qsTr("This time will not take place")
        parties: page.changing.parties
        persons: page.changing.persons
        here: page.changing.here
        width: page.columnWidth
    }
    Column {
        id: asking

        visible: page.asks
        width: page.columnWidth
        spacing: Theme.gap

        TextEntry {
            id: reason

            label: page.cancels ? qsTr("Why is this time cancelled?") : qsTr("Why is this time closed?")
            note: StaffWords.note(page.cancels ? DeedWords.whyNote() : qsTr("For colleagues: a word or two, and no names. You may leave it empty."), reason.text, reason.maximumLength)
            covered: page.kiosk.idle.warning
            maximumLength: 200
            width: parent.width
            onVisibleChanged: text = ""
        }
        PrimaryButton {
            text: page.cancels ? qsTr("Cancel this time") : qsTr("Close this time")
            width: parent.width
            onClicked: page.changing.go(reason.text)
        }
    }
    PrimaryButton {
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
