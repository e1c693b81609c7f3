pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Today with the line of now, and beside it what waits for a person.
StaffPage {
    id: page

    readonly property TodayPage today: model as TodayPage
    readonly property bool split: columnWidth > Theme.u(1250) * Theme.textScale
    readonly property real dayWidth: split ? Math.round((columnWidth - Theme.u(40)) * 0.64) : columnWidth

    // What waits for a person, where it is dealt with.
    function open(kind: string, what: string, id: string, slotId: string, reason: string) {
        switch (kind) {
        case "unsaved": return page.kiosk.navigator.open("staff-item", id);
        case "notice": return page.kiosk.navigator.open("staff-notice", id);
        case "message": return page.kiosk.navigator.open("staff-message", id);
        case "refused": return page.kiosk.navigator.open("staff-refused", id);
        case "choice":
            page.kiosk.shift.editEverywhere(reason === "everywhere"); // where the choice waits
            return page.kiosk.navigator.open(what === "centre" ? "staff-centre" : "staff-item", id);
        default: return page.kiosk.navigator.open("staff-slot", slotId + "/" + id);
        }
    }

    Flow {
        width: page.columnWidth
        spacing: Theme.u(40)

        Column {
            width: page.dayWidth
            spacing: Theme.gap

            Heading {
                text: page.today.day
                width: parent.width
            }
            SafeText {
                visible: page.today.otherTime.length > 0
                text: qsTr("It is %1 here, and %2 in %3.").arg(page.today.time).arg(page.today.otherTime).arg(page.today.otherCity)
                width: parent.width
                muted: true
                font.pixelSize: Theme.lead
            }
            SafeText {
                visible: page.kiosk.safe
                text: qsTr("This screen stopped by itself several times. It plays no films for now (safe mode). It restarts tonight. If you still read this tomorrow, tell the administrator.")
                width: parent.width
                strong: true
                color: Theme.lingonberry
            }
            SafeText {
                visible: page.kiosk.spoilt
                text: qsTr("Some settings of this screen can’t be read. The administrator sets them again: See and hear, then Set up this screen.")
                width: parent.width
                strong: true
                color: Theme.lingonberry
            }
            PrimaryButton {
                visible: page.today.toDo > 0 && !page.split
                glyph: "down"
                text: qsTr("To do: %1").arg(page.today.toDo)
                width: Math.min(implicitWidth, page.dayWidth)
                onClicked: page.contentY = todo.y
            }
            PrimaryButton {
                visible: page.may("open_slots")
                plain: true
                text: qsTr("I am free now")
                glyph: "person"
                width: Math.min(implicitWidth, page.dayWidth)
                onClicked: page.kiosk.navigator.open("staff-free")
            }
            SafeText {
                visible: over.count + coming.count === 0
                text: qsTr("Nothing is planned for today.")
                width: parent.width
                font.pixelSize: Theme.lead
            }
            Repeater {
                id: over

                model: page.today.over

                SittingCard {
                    width: page.dayWidth
                    onOpened: page.kiosk.navigator.open("staff-slot", slotId)
                }
            }
            NowLine {
                visible: over.count + coming.count > 0
                time: page.today.time
                width: parent.width
            }
            Repeater {
                id: coming

                model: page.today.coming

                SittingCard {
                    width: page.dayWidth
                    onOpened: page.kiosk.navigator.open("staff-slot", slotId)
                    onArrived: page.today.checkIn(only)
                }
            }
            PrimaryButton {
                plain: true
                glyph: "list"
                text: qsTr("Save today’s list")
                onClicked: page.today.saveList(StaffWords.forList())
            }
            PrimaryButton {
                plain: true
                glyph: "info"
                text: qsTr("State of this screen")
                width: Math.min(implicitWidth, page.dayWidth)
                onClicked: page.kiosk.navigator.open("staff-condition")
            }
            SafeText {
                id: saved

                visible: page.today.savedTo.length > 0
                onVisibleChanged: {
                    if (visible)
                        Qt.callLater(page.reveal, saved);
                }
                text: StaffWords.fill(qsTr("Today’s list is in the folder %1. No visitor’s name is on it."), [page.today.savedTo])
                width: parent.width
                muted: true
            }
        }
        Column {
            id: todo

            width: page.split ? page.columnWidth - page.dayWidth - Theme.u(40) : page.columnWidth
            spacing: Theme.gap

            Heading {
                text: page.today.toDo > 0 ? qsTr("To do: %1").arg(page.today.toDo) : qsTr("To do")
                width: parent.width
            }
            SafeText {
                visible: page.today.toDo === 0
                text: qsTr("Nothing is waiting for you.")
                width: parent.width
                font.pixelSize: Theme.lead
            }
            Repeater {
                model: page.today.waiting

                TodoCard {
                    required property string id
                    required property string slotId

                    width: parent.width
                    onClicked: page.open(kind, what, id, slotId, reason)
                }
            }
        }
    }
}
