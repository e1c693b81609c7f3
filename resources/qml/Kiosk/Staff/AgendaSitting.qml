import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A slot in the list of a day or of many, with its day above where a new one begins.
Column {
    id: entry

    required property string slotId
    required property string day
    required property string time
    required property string otherTime
    required property string otherCity
    required property string title
    required property string host
    required property int station
    required property list<string> languages
    required property string guest
    required property int booked
    required property int uncertain
    required property int free
    required property int elsewhere
    required property int capacity
    required property int here
    required property int waiting
    required property string standing
    required property string when
    required property string only
    required property int expected
    required property bool unsent
    required property list<string> needs
    required property list<int> needCounts
    required property bool unseen

    signal opened(string slot)
    signal arrived(string booking)

    spacing: Theme.u(12)

    Heading {
        level: 2
        text: entry.day
        visible: text.length > 0
        width: parent.width
    }
    SittingCard {
        slotId: entry.slotId
        time: entry.time
        otherTime: entry.otherTime
        otherCity: entry.otherCity
        title: entry.title
        host: entry.host
        station: entry.station
        languages: entry.languages
        guest: entry.guest
        booked: entry.booked
        uncertain: entry.uncertain
        free: entry.free
        elsewhere: entry.elsewhere
        capacity: entry.capacity
        here: entry.here
        waiting: entry.waiting
        standing: entry.standing
        when: entry.when
        only: entry.only
        expected: entry.expected
        unsent: entry.unsent
        needs: entry.needs
        needCounts: entry.needCounts
        unseen: entry.unseen
        width: parent.width
        onOpened: entry.opened(slotId)
        onArrived: entry.arrived(only)
    }
}
