import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A time to choose: when, for how many, where, and who joins from the other shore.
Touchable {
    id: row

    required property string slotId
    required property string day
    required property string time
    required property string fit
    required property int room
    required property int station
    required property string guest
    required property string guestCity
    required property string guestTime
    required property bool chosen
    required property bool now
    property string group: ""
    property bool waits: true
    readonly property string moment: now ? qsTr("Now") : time
    readonly property bool open: fit === "free" || (waits && (fit === "full" || fit === "short"))
    readonly property string places: BookWords.room(fit, room)
    readonly property string wait: waits && (fit === "full" || fit === "short") ? qsTr("Join the waiting list") : ""
    readonly property string where: station > 0 ? qsTr("station %1").arg(station) : ""
    readonly property string said: where.length > 0 && open ? qsTr("%1 · %2", "room for 3 · station 2").arg(places).arg(where) : places
    readonly property string joins: BookWords.joins(guest, guestCity, guestTime)
    readonly property bool narrow: width < Theme.u(560) * Theme.textScale

    enabled: open
    spokenName: [moment, said, wait, joins].filter(part => part.length > 0).join(". ")
    checked: chosen
    back: chosen ? Theme.fjordTint : fit === "free" ? Theme.card : Theme.quiet
    edge: chosen ? Theme.fjord : Theme.line
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.u(18)
    bottomPadding: Theme.u(18)
    Accessible.role: Accessible.RadioButton
    Accessible.description: row.group
    Accessible.checkable: true
    Accessible.checked: row.chosen

    contentItem: Item {
        implicitHeight: row.narrow ? clock.height + Theme.u(8) + words.height : Math.max(mark.height, clock.height, words.height)

        RadioMark {
            id: mark

            chosen: row.chosen
            visible: row.open
            y: row.narrow ? (clock.height - height) / 2 : (parent.height - height) / 2
        }
        SafeText {
            id: clock

            text: row.moment
            strong: true
            font.pixelSize: Theme.subheading * 1.25
            font.features: { "tnum": 1 }
            color: row.open ? Theme.ink : Theme.muted
            x: mark.width + Theme.u(26)
            y: row.narrow ? 0 : (parent.height - height) / 2
            Accessible.ignored: true
        }
        Column {
            id: words

            x: row.narrow ? 0 : clock.x + Math.max(Theme.u(150) * (1 + (Theme.textScale - 1) * 0.7), clock.width + Theme.u(28))
            y: row.narrow ? clock.height + Theme.u(8) : (parent.height - height) / 2
            width: parent.width - x
            spacing: Theme.u(4)

            SafeText {
                text: row.said
                width: parent.width
                color: row.fit === "free" ? Theme.ink : Theme.muted
                weight: 500
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
            SafeText {
                text: row.wait
                visible: row.wait.length > 0
                width: parent.width
                strong: true
                color: Theme.fjord
                Accessible.ignored: true
            }
            SafeText {
                text: row.joins
                visible: row.joins.length > 0
                width: parent.width
                muted: true
                Accessible.ignored: true
            }
        }
    }
}
