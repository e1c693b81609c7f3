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

    function sign(): string {
        switch (kind) {
        case "request": return "calendar";
        case "promised":
        case "tell": return "phone";
        case "choice": return "text";
        default: return "info";
        }
    }
    function head(): string {
        switch (kind) {
        case "notice": return NoticeWords.title(what);
        case "request": return qsTr("A request to answer");
        case "promised": return qsTr("They were told yes, and have no place");
        case "tell": return StaffWords.toTell(what);
        case "choice": return qsTr("Two versions: choose one");
        default: return DeedWords.wanted(what);
        }
    }

    glyph: sign()
    text: head()
    detail: [title, moment, size > 0 ? StaffWords.persons(size) : "", kind === "request" || kind === "promised" ? "" : DeedWords.reason(reason), (kind === "tell" || kind === "promised") && !contact ? StaffWords.noContact() : ""].filter(part => part.length > 0).join(" · ")
    edge: Theme.line
    iconInk: kind === "refused" || kind === "notice" || kind === "promised" ? Theme.lingonberry : Theme.fjord
    detailInk: Theme.muted
}
