import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One time: when, what, for how many, where, and who joins from the other shore. A touch books it.
Touchable {
    id: row

    required property string technologyId
    required property string slotId
    required property string time
    required property string title
    required property bool now
    required property int room
    required property int station
    required property string guest
    required property string guestCity
    required property string guestTime
    readonly property string moment: now ? qsTr("Now") : time
    readonly property string places: room < 0 ? qsTr("No longer offered") : room === 0 ? qsTr("Full") : qsTr("Room for %1", "persons").arg(room)
    readonly property string wait: room === 0 ? qsTr("Join the waiting list") : ""
    readonly property string where: station > 0 ? qsTr("%1 · station %2", "room for 3 · station 2").arg(places).arg(station) : places
    readonly property string joins: BookWords.joins(guest, guestCity, guestTime)
    readonly property bool narrow: width < Theme.u(620) * Theme.textScale

    spokenName: [moment, title, where, wait, joins].filter(part => part.length > 0).join(". ")
    back: room > 0 ? Theme.card : Theme.quiet
    edge: Theme.line
    enabled: room >= 0
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)

    contentItem: Item {
        implicitHeight: row.narrow ? clock.height + Theme.u(8) + words.height : Math.max(clock.height, words.height)

        SafeText {
            id: clock

            text: row.moment
            strong: true
            font.pixelSize: Theme.subheading * 1.2
            font.features: { "tnum": 1 }
            color: row.room > 0 ? Theme.ink : Theme.muted
            y: row.narrow ? 0 : (parent.height - height) / 2
            Accessible.ignored: true
        }
        Column {
            id: words

            x: row.narrow ? 0 : Math.max(Theme.u(150), clock.width + Theme.u(32))
            y: row.narrow ? clock.height + Theme.u(8) : (parent.height - height) / 2
            width: parent.width - x - tip.width - Theme.u(16)
            spacing: Theme.u(4)

            SafeText {
                text: row.title
                width: parent.width
                strong: true
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
            SafeText {
                text: row.where
                width: parent.width
                color: row.room > 0 ? Theme.spruce : Theme.muted
                strong: row.room > 0
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
        Icon {
            id: tip

            name: "forward"
            color: Theme.muted
            size: Theme.u(40)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
