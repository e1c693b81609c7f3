import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A slot at the desk: when, here and on the other shore, what, with whom and where, and who is booked.
Rectangle {
    id: card

    required property string slotId
    required property string time
    required property string otherTime
    required property string otherCity
    required property string title
    required property string host
    required property int station
    required property list<string> languages
    required property string guest
    required property int booked
    required property int free
    required property int capacity
    required property int here
    required property int waiting
    required property string standing
    required property string when
    required property string only
    required property bool unsent
    required property list<string> needs
    required property list<int> needCounts
    required property int uncertain
    property bool acts: true
    readonly property real clockWidth: Math.max(Theme.u(190), Theme.u(150) * Theme.textScale)
    readonly property real actsWidth: acts ? open.implicitWidth + (checkIn.visible ? checkIn.implicitWidth + Theme.gap : 0) : 0
    readonly property bool stacked: width - clockWidth - actsWidth - 2 * Theme.padding - 2 * Theme.u(24) < Theme.u(300) * Theme.textScale
    readonly property string detail: [host, station > 0 ? qsTr("station %1").arg(station) : "", StaffWords.languages(languages), guest.length > 0 ? StaffWords.fill(qsTr("%1 joins from %2"), [guest, otherCity]) : ""].filter(part => part.length > 0).join(" · ")
    signal opened
    signal arrived

    color: when === "past" ? Theme.quiet : Theme.card
    radius: Theme.u(24)
    border.width: when === "now" ? 2 * Theme.hairline : Theme.hairline
    border.color: when === "now" ? Theme.fjord : Theme.line
    implicitHeight: (stacked ? clock.height + Theme.u(12) + words.height + (acts ? Theme.u(20) + buttons.height : 0) : Math.max(clock.height, words.height, acts ? buttons.height : 0)) + 2 * Theme.padding

    Column {
        id: clock

        x: Theme.padding
        y: card.stacked ? Theme.padding : (card.height - height) / 2
        width: card.stacked ? card.width - 2 * Theme.padding : card.clockWidth

        SafeText {
            text: card.time
            strong: true
            font.pixelSize: Theme.subheading * 1.2
            font.features: { "tnum": 1 }
        }
        SafeText {
            text: [card.otherCity, card.otherTime].join(" ")
            visible: card.otherTime.length > 0
            width: parent.width
            muted: true
            font.features: { "tnum": 1 }
        }
    }
    Column {
        id: words

        x: card.stacked ? Theme.padding : clock.x + clock.width + Theme.u(24)
        y: card.stacked ? clock.y + clock.height + Theme.u(12) : (card.height - height) / 2
        width: (card.stacked ? card.width - Theme.padding : card.acts ? buttons.x - Theme.u(24) : card.width - Theme.padding) - x
        spacing: Theme.u(4)

        SafeText {
            text: card.title
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            text: card.detail
            visible: text.length > 0
            width: parent.width
            muted: true
        }
        SafeText {
            text: [StaffWords.booked(card.booked, card.free, card.standing), StaffWords.uncertain(card.uncertain)].filter(part => part.length > 0).join(" · ")
            width: parent.width
            color: card.standing === "cancelled" ? Theme.lingonberry : Theme.ink
            weight: 500
        }
        PlacesBar {
            visible: card.standing === "open"
            free: card.free
            capacity: card.capacity
            width: Math.min(parent.width, Theme.u(260))
        }
        SafeText {
            text: StaffWords.needs(card.needs, card.needCounts)
            visible: text.length > 0
            width: parent.width
        }
        SafeText {
            text: [card.here > 0 ? StaffWords.here(card.here) : "", card.waiting > 0 ? StaffWords.waiting(card.waiting) : "", card.unsent ? qsTr("not sent yet") : ""].filter(part => part.length > 0).join(" · ")
            visible: text.length > 0
            width: parent.width
            strong: true
            color: Theme.spruce
        }
    }
    Flow {
        id: buttons

        visible: card.acts
        x: card.stacked ? Theme.padding : card.width - width - Theme.padding
        y: card.stacked ? words.y + words.height + Theme.u(20) : (card.height - height) / 2
        width: card.stacked ? card.width - 2 * Theme.padding : card.actsWidth
        spacing: Theme.gap

        PrimaryButton {
            id: checkIn

            visible: card.only.length > 0 && card.when !== "past"
            text: qsTr("Check in")
            spokenName: qsTr("Check in: %1 %2").arg(card.time).arg(card.title)
            onClicked: card.arrived()
        }
        PrimaryButton {
            id: open

            plain: true
            text: qsTr("Open")
            spokenName: qsTr("Open: %1 %2").arg(card.time).arg(card.title)
            onClicked: card.opened()
        }
    }
}
