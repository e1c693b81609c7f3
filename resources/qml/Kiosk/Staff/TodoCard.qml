import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that waits for a person.
ActionCard {
    id: card

    required property string kind
    required property string what
    required property string title
    required property string moment
    required property int size
    required property string reason
    required property bool contact

    glyph: kind === "request" ? "calendar" : kind === "tell" ? "phone" : kind === "choice" ? "text" : "info"
    text: kind === "request" ? qsTr("A request to answer") : kind === "tell" ? StaffWords.toTell(what) : kind === "choice" ? qsTr("Two versions: choose one") : DeedWords.wanted(what)
    detail: [title, moment, size > 0 ? StaffWords.persons(size) : "", kind === "request" ? "" : DeedWords.reason(reason), kind === "tell" && !contact ? StaffWords.noContact() : ""].filter(part => part.length > 0).join(" · ")
    edge: Theme.line
    iconInk: kind === "refused" ? Theme.lingonberry : Theme.fjord
    detailInk: Theme.muted
}
