import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

// One party: how many, how they stand, and the next thing to do with them.
Rectangle {
    id: card

    required property string bookingId
    required property int size
    required property string standing
    required property string language
    required property string made
    required property string tell
    required property string reason
    required property bool unsent
    required property string who
    required property string reach
    required property list<string> needs
    required property string access
    required property string note
    required property bool contact
    required property bool untold
    required property bool over
    required property bool canCheckIn
    required property bool canConfirm
    property bool opens: true
    property bool reaches: false
    readonly property real actsWidth: opens ? open.implicitWidth + (first.visible ? first.implicitWidth + Theme.gap : 0) : 0
    readonly property bool stacked: width - actsWidth - 2 * Theme.padding - Theme.u(24) < Theme.u(380) * Theme.textScale
    readonly property bool gone: standing === "cancelled" || standing === "missed" || standing === "refused"
    readonly property bool nowhere: !contact || who.length > 0 && reach.length === 0 // a name alone reaches nobody
    readonly property bool stays: tell === "not_moved"  // then the reason is why
    signal opened
    signal arrived
    signal confirmed

    function origin(unsent: bool): string {
        return [StaffWords.languageAlone(language), contact ? qsTr("name or contact given") : qsTr("no contact"), qsTr("booked %1", "a day and time").arg(made), unsent ? qsTr("not sent yet") : ""].filter(part => part.length > 0).join(" · ");
    }

    color: gone ? Theme.quiet : Theme.card
    radius: Theme.u(24)
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: (stacked ? words.height + (opens ? Theme.u(20) + buttons.height : 0) : Math.max(words.height, opens ? buttons.height : 0)) + 2 * Theme.padding

    Column {
        id: words

        x: Theme.padding
        y: card.stacked ? Theme.padding : (card.height - height) / 2
        width: (card.stacked || !card.opens ? card.width - Theme.padding : buttons.x - Theme.u(24)) - x
        spacing: Theme.u(4)

        SafeText {
            text: [card.who, StaffWords.persons(card.size)].filter(part => part.length > 0).join(" · ")
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            text: (card.over ? StaffWords.stateThen(card.standing) : StaffWords.state(card.standing)) + (card.reason.length > 0 && !card.stays ? ": " + DeedWords.reason(card.reason) : "")
            width: parent.width
            weight: 500
            color: card.standing === "arrived" ? Theme.spruce : Theme.ink
        }
        SafeText {
            text: [card.untold || card.over ? StaffWords.notTold(card.tell, card.untold) : StaffWords.toTell(card.tell), card.stays ? DeedWords.reason(card.reason) : ""].filter(part => part.length > 0).join(". ")
            visible: card.tell.length > 0 || card.opens && card.canConfirm // the place of what comes of giving one
            width: parent.width
            strong: true
            color: Theme.fjord
        }
        SafeText {
            text: StaffWords.noContact()
            visible: card.nowhere && (card.tell.length > 0 || card.canConfirm || card.reaches && card.who.length > 0)
            width: parent.width
            strong: true
        }
        SafeText {
            text: card.reach
            visible: card.reaches && text.length > 0
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            text: [...card.needs.map(need => BookWords.need(need)), card.access, card.note.length > 0 ? StaffWords.fill(qsTr("Note: %1", "what a colleague wrote"), [card.note]) : ""].filter(part => part.length > 0).join(" · ")
            visible: text.length > 0
            width: parent.width
        }
        SteadyText {
            text: card.origin(card.unsent)
            longest: first.visible ? card.origin(true) : ""
            width: parent.width
            muted: true
        }
    }
    Flow {
        id: buttons

        visible: card.opens
        x: card.stacked ? Theme.padding : card.width - width - Theme.padding
        y: card.stacked ? words.y + words.height + Theme.u(20) : (card.height - height) / 2
        width: card.stacked ? card.width - 2 * Theme.padding : card.actsWidth
        spacing: Theme.gap

        FirstDeed {
            id: first

            open: card.canCheckIn || card.canConfirm
            done: card.standing === "arrived" && !card.over || card.standing === "confirmed" && card.tell === "confirmed"
            words: card.canConfirm ? qsTr("Give a place") : qsTr("Check in")
            onWanted: card.canCheckIn ? card.arrived() : card.confirmed()
        }
        PrimaryButton {
            id: open

            plain: true
            text: qsTr("More")
            onClicked: card.opened()
        }
    }
}
