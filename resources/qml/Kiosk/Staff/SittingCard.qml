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
    required property int uncertain
    required property bool unseen
    property bool acts: true
    readonly property real clockWidth: Math.max(Theme.u(190), Theme.u(150) * Theme.textScale)
    readonly property real actsWidth: acts ? open.implicitWidth + (checkIn.visible ? checkIn.implicitWidth + Theme.gap : 0) : 0
    readonly property bool stacked: !fits(0) // nothing beside anything
    readonly property bool below: acts && !fits(actsWidth) // the buttons, below all words
    readonly property real wordsX: Theme.padding + (stacked ? 0 : clockWidth + Theme.u(24))
    readonly property real wordsWidth: width - wordsX - Theme.padding - (acts && !below ? actsWidth + Theme.u(24) : 0)
    readonly property real tallest: stacked ? clock.height + Theme.u(12) + words.height : Math.max(clock.height, words.height)
    readonly property string detail: StaffWords.capital([host, station > 0 ? qsTr("station %1").arg(station) : "", StaffWords.languages(languages), guest.length > 0 ? StaffWords.fill(qsTr("%1 joins from %2"), [guest, otherCity]) : "", unseen ? qsTr("hidden from visitors") : ""].filter(part => part.length > 0).join(" · "))
    signal opened
    signal arrived

    function fits(beside: real): bool {
        return width - clockWidth - beside - 2 * Theme.padding - 2 * Theme.u(24) >= Theme.u(300) * Theme.textScale;
    }
    function how(here: int, unsent: bool): string {
        return [here > 0 ? StaffWords.here(here) : "", waiting > 0 ? StaffWords.waiting(waiting) : "", unsent ? qsTr("not sent yet") : ""].filter(part => part.length > 0).join(" · ");
    }

    color: when === "past" ? Theme.quiet : Theme.card
    radius: Theme.u(24)
    border.width: when === "now" ? 2 * Theme.hairline : Theme.hairline
    border.color: when === "now" ? Theme.fjord : Theme.line
    implicitHeight: (below ? tallest + Theme.u(20) + buttons.height : Math.max(tallest, acts ? buttons.height : 0)) + 2 * Theme.padding

    Column {
        id: clock

        x: Theme.padding
        y: card.stacked ? Theme.padding : card.below ? Theme.padding + (card.tallest - height) / 2 : (card.height - height) / 2
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

        x: card.wordsX
        y: card.stacked ? clock.y + clock.height + Theme.u(12) : card.below ? Theme.padding + (card.tallest - height) / 2 : (card.height - height) / 2
        width: card.wordsWidth
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
            text: [StaffWords.booked(card.booked, card.free, card.elsewhere, card.standing), StaffWords.uncertain(card.uncertain)].filter(part => part.length > 0).join(" · ")
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
            visible: !card.acts && card.elsewhere > 0
            text: qsTr("With others: places that other screens can book without the link, or that are kept for those who come another way.")
            width: parent.width
            muted: true
        }
        SteadyText {
            text: card.how(card.here, card.unsent)
            longest: checkIn.visible ? card.how(card.booked, true) : ""
            visible: text.length > 0 || longest.length > 0
            width: parent.width
            strong: true
            color: Theme.spruce
        }
    }
    Flow {
        id: buttons

        visible: card.acts
        x: !card.below ? card.width - card.actsWidth - Theme.padding : card.actsWidth > card.wordsWidth ? Theme.padding : card.wordsX
        y: card.below ? Theme.padding + card.tallest + Theme.u(20) : (card.height - height) / 2
        width: card.below ? card.width - x - Theme.padding : card.actsWidth
        spacing: Theme.gap

        FirstDeed {
            id: checkIn

            open: card.only.length > 0 && card.when !== "past"
            done: card.here > 0 && card.expected === 0 && card.when !== "past"
            words: qsTr("Check in")
            doneWords: qsTr("Here", "they have come")
            spokenName: qsTr("Check in: %1 %2").arg(card.time).arg(card.title)
            onWanted: card.arrived()
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
