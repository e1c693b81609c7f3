import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A time in a week: when, here and on the other shore, what, and how many places are free. A touch opens it.
Touchable {
    id: cell

    required property string slotId
    required property string time
    required property string otherTime
    required property string otherCity
    required property string title
    required property int booked
    required property int free
    required property int elsewhere
    required property int capacity
    required property int waiting
    required property int uncertain
    required property string standing
    required property string when
    required property bool unsent
    readonly property bool off: standing !== "open"
    readonly property string places: off ? StaffWords.booked(booked, free, 0, standing) : StaffWords.free(free, capacity, elsewhere)
    // A long word of a title is set a little smaller where a day is narrow, so that it does not break within.
    readonly property int longest: title.split(" ").reduce((most, word) => Math.max(most, word.length), 0)
    readonly property string there: otherTime.length > 0 ? [otherCity, otherTime].join(" ") : ""
    readonly property string more: [StaffWords.uncertain(uncertain), waiting > 0 ? StaffWords.waiting(waiting) : "", unsent ? qsTr("not sent yet") : ""].filter(part => part.length > 0).join(" · ")

    spokenName: [time, there, title, places, more].filter(part => part.length > 0).join(". ")
    back: off || when === "past" ? Theme.quiet : Theme.card
    edge: when === "now" ? Theme.fjord : Theme.line
    corner: Theme.u(18)
    padding: Theme.u(12)
    implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + 2 * padding)

    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            width: parent.width
            spacing: Theme.u(4)

            SafeText {
                text: cell.time
                width: parent.width
                strong: true
                font.pixelSize: Theme.label
                font.features: { "tnum": 1 }
                Accessible.ignored: true
            }
            SafeText {
                text: cell.there
                visible: text.length > 0
                width: parent.width
                muted: true
                Accessible.ignored: true
            }
            SafeText {
                text: cell.title
                width: parent.width
                weight: 500
                font.pixelSize: Theme.body * Math.max(0.85, Math.min(1, width / (cell.longest * 0.56 * Theme.body)))
                Accessible.ignored: true
            }
            SafeText {
                text: cell.places
                width: parent.width
                strong: true
                color: cell.standing === "cancelled" ? Theme.lingonberry : cell.free > 0 ? Theme.spruce : Theme.ink
                Accessible.ignored: true
            }
            PlacesBar {
                free: cell.free
                capacity: cell.capacity
                off: cell.off
                width: parent.width
            }
            SafeText {
                text: cell.more
                visible: text.length > 0
                width: parent.width
                muted: true
                Accessible.ignored: true
            }
        }
    }
}
