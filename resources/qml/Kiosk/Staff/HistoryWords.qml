pragma Singleton
import QtQuick

// Words for what was changed of content: what somebody did, and what they made of each field.
QtObject {
    readonly property string several: qsTr("More than two versions wait here. What you choose is the one that stays.")

    // What somebody did. `way`: "yes" or "no" of a switch, empty where nobody has noted which.
    function change(what: string, way: string): string {
        switch (what) {
        case "add_item": return qsTr("Made");
        case "remove_item": return qsTr("Removed");
        case "hide_item": return way === "yes" ? qsTr("Hidden") : way === "no" ? qsTr("Shown again") : qsTr("Hidden or shown");
        case "feature_item": return way === "yes" ? qsTr("Put in front") : way === "no" ? qsTr("No longer in front") : qsTr("Sorted");
        case "order_items": return qsTr("Sorted");
        case "restore_item": return qsTr("Gone back");
        default: return qsTr("Changed");
        }
    }
    // What was made of a field: “…” in a language; empty words are nothing. `how`: "gone" or "asked".
    function excerpt(field: string, code: string, words: string, how: string): string {
        const way = words.length > 0 ? "yes" : "no";
        if (field === "hidden" || field === "featured")
            return change(field === "hidden" ? "hide_item" : "feature_item", way);
        if (field === "drafts")
            return StaffWords.fill(words.length > 0 ? qsTr("%1: kept back", "in Swedish") : qsTr("%1: visitors see it", "in Swedish"), [StaffWords.languageAlone(code)]);
        const place = titled(field, code);
        const said = words.length === 0 ? qsTr("nothing") : code.length > 0 ? StaffWords.fill(qsTr("“%1”", "somebody’s words"), [words]) : words;
        return StaffWords.fill(how === "gone" ? qsTr("%1: no longer %2", "a field, words") : how === "asked" ? qsTr("%1: %2 came as a second version", "a field, words") : qsTr("%1: %2", "a field, words"), [place, said]);
    }
    // A field, and the language in which it is meant.
    function titled(name: string, code: string): string {
        return [ContentWords.field(name), code.length > 0 ? StaffWords.language(code) : ""].filter(part => part.length > 0).join(" · ");
    }
}
