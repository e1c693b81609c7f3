pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The stations of the room: all of them, and one to fill in.
StaffPage {
    id: page

    readonly property StationsPage room: model as StationsPage

    readonly property string needed: qsTr("Needed, in one language at least")

    function fill(station: string) {
        page.room.edit(station);
        page.contentY = form.y;
    }

    Heading {
        text: qsTr("Stations")
        width: page.columnWidth
    }
    OwnBeside {
        kiosk: page.kiosk
        own: page.room.own
        width: page.columnWidth
    }
    Repeater {
        model: page.room.stations

        Surface {
            id: station

            required property string stationId
            required property int number
            required property string called
            required property string where
            required property bool retired
            required property string stands
            required property int times
            required property int people
            // What goes on naming it when it is out of use, said before that and after it.
            readonly property string planned: times === 0 ? "" : [qsTr("Planned here: %1.", "3 times").arg(StaffWords.times(times)), people > 0 ? qsTr("Booked: %1.", "4 people").arg(StaffWords.persons(people)) : "", retired ? qsTr("Visitors are told no station for them.") : ""].filter(part => part.length > 0).join(" ")
            readonly property string things: stands.length === 0 ? "" : StaffWords.fill(retired ? qsTr("Still said to stand here: %1. Give it another place.", "names of things") : qsTr("Stands here: %1", "names of things"), [stands])

            title: [number.toString(), called].join(" · ")
            lines: [where, retired ? qsTr("Out of use. Visitors do not see it.") : "", planned, things].filter(line => line.length > 0)
            color: retired ? Theme.quiet : Theme.card
            width: page.columnWidth

            Flow {
                width: parent.width
                spacing: Theme.gap

                SmallButton {
                    plain: true
                    glyph: "pen"
                    text: qsTr("Change")
                    spokenName: [text, station.title].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: page.kiosk.navigator.instead(() => page.fill(station.stationId))
                }
                SmallButton {
                    plain: true
                    glyph: station.retired ? "again" : "cannot"
                    text: station.retired ? qsTr("Use it again") : qsTr("Take out of use")
                    spokenName: [text, station.title].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: station.retired ? page.room.useAgain(station.stationId) : page.room.retire(station.stationId)
                }
            }
        }
    }
    Heading {
        id: form

        level: 2
        text: page.room.editing.length > 0 ? qsTr("Change a station") : qsTr("Add a station")
        width: page.columnWidth
    }
    Stepper {
        label: qsTr("Number")
        value: page.room.number
        highest: 999
        width: page.columnWidth
        onWanted: value => page.room.chooseNumber(value)
    }
    ThreeTongues {
        room: page.typingRoom
        tongues: page.room.name
        first: page.kiosk.session.language
        label: qsTr("Name")
        note: tongues.empty ? page.needed : ""
        covered: page.kiosk.idle.warning
        width: page.columnWidth
    }
    ThreeTongues {
        room: page.typingRoom
        tongues: page.room.where
        first: page.kiosk.session.language
        label: qsTr("How to find it")
        note: tongues.empty ? page.needed : ""
        covered: page.kiosk.idle.warning
        width: page.columnWidth
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        PrimaryButton {
            glyph: "check"
            text: qsTr("Save")
            width: Math.min(Math.max(implicitWidth, Theme.u(360)), page.columnWidth)
            onClicked: page.room.save()
        }
        PrimaryButton {
            visible: page.room.editing.length > 0
            plain: true
            text: qsTr("Leave it as it is")
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.kiosk.navigator.instead(() => page.room.edit(""))
        }
        PrimaryButton {
            plain: true
            glyph: "back"
            text: qsTr("Back")
            onClicked: page.kiosk.navigator.back()
        }
    }
}
