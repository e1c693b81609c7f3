import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The booking on paper, where there is a printer: a button, which says what becomes of it.
ActionCard {
    id: slip

    required property Kiosk kiosk
    required property BookingCard card
    property string standing: "" // what it is while nobody has confirmed it
    property bool dense: false // where there is little height
    readonly property SlipPrinter printer: kiosk.slipPrinter

    function words(): var {
        return {
            "standing": standing,
            "when": BookWords.moment(card.day, card.time),
            "people": BookWords.people(card.party),
            "what": card.title,
            "where": [BookWords.place(card.city, card.station), card.where, card.address],
            "guest": BookWords.joins(card.guest, card.guestCity, card.guestTime),
            "named": qsTr("Your code"),
            "manage": qsTr("With it you can see, move or cancel your booking on the screen at the centre."),
            "call": qsTr("Or call us:"),
            "phone": kiosk.welcome.phone,
            "calendar": standing.length > 0 ? "" : BookWords.calendar()
        };
    }
    function became(state: string): string {
        switch (state) {
        case "": return qsTr("Code, time and place on paper");
        case "printing": return qsTr("Your slip is being printed …");
        case "printed": return qsTr("Please take your slip. If none came, write the code down.");
        default: return qsTr("The slip can’t be printed. Please write the code down.");
        }
    }

    glyph: "print"
    text: qsTr("Print a slip")
    detail: became(printer.state)
    detailInk: printer.state === "failed" ? Theme.lingonberry : Theme.ink
    edge: Theme.fjord
    ink: Theme.fjord
    arrow: false
    topPadding: Theme.u(dense ? 8 : 22)
    bottomPadding: topPadding
    onClicked: printer.print(card, words())
    onDetailChanged: if (printer.state.length > 0) Accessible.announce(detail)
    Component.onCompleted: printer.forget()
}
