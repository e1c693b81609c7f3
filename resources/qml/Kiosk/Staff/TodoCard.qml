import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Visitor

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

    readonly property bool calls: kind === "notice" && (what === "call" || what === "missed")

    function sign(): string {
        switch (kind) {
        case "unsaved": return "pen";
        case "request": return "calendar";
        case "promised":
        case "tell": return "phone";
        case "choice": return "fork";
        case "message": return "pen";
        case "notice": return calls ? "help" : "info";
        default: return "info";
        }
    }
    function head(): string {
        switch (kind) {
        case "unsaved": return qsTr("You have not saved this: go on writing");
        case "notice": return NoticeWords.title(what);
        case "request": return qsTr("A request to answer");
        case "promised": return qsTr("They were promised a place, but there is none");
        case "tell": return StaffWords.toTell(what);
        case "choice": return qsTr("Two versions: choose one");
        case "message": return qsTr("A message");
        default: return DeedWords.wanted(what);
        }
    }

    glyph: sign()
    text: head()
    detail: (kind === "choice" ? [title, reason === "everywhere" ? qsTr("For all centres") : ""] : kind === "message" ? [MessageWords.matter(what), StaffWords.languageAlone(reason), title, moment.replace(/ /g, "\u00a0"), contact ? "" : StaffWords.noContact()] : [title, moment.replace(/ /g, "\u00a0"), size > 0 ? StaffWords.persons(size) : "", kind === "request" || kind === "promised" ? "" : DeedWords.reason(reason), (kind === "tell" || kind === "promised") && !contact ? StaffWords.noContact() : ""]).filter(part => part.length > 0).join(" · ")
    edge: Theme.line
    iconInk: calls ? Theme.cloudberryInk : kind === "refused" || kind === "notice" || kind === "promised" ? Theme.lingonberry : Theme.fjord
    detailInk: Theme.muted
}
