pragma Singleton
import QtQuick

// Words about content: kinds, fields, languages and what was changed.
QtObject {
    function kind(kind: string): string {
        switch (kind) {
        case "topic": return qsTr("Need");
        case "technology": return qsTr("Technology");
        case "video": return qsTr("Video");
        case "demo": return qsTr("Demo to try");
        case "lesson": return qsTr("Lesson");
        case "event": return qsTr("Happening");
        case "practice": return qsTr("Work model");
        case "provider": return qsTr("Maker");
        case "page": return qsTr("Page");
        case "centre": return qsTr("Centre");
        default: return qsTr("Removed");
        }
    }
    function field(name: string): string {
        switch (name) {
        case "title": return qsTr("Title");
        case "summary": return qsTr("Summary");
        case "note": return qsTr("A note of this centre");
        case "body": return qsTr("Text");
        case "picture": return qsTr("Picture");
        case "hours": return qsTr("Opening hours");
        default: return qsTr("Something else");
        }
    }
    function state(state: string): string {
        switch (state) {
        case "missing": return qsTr("Something is not written yet");
        case "draft": return qsTr("A draft. Visitors do not see it.");
        case "outdated": return qsTr("Out of date: other words have changed");
        default: return qsTr("Done");
        }
    }
    function change(what: string): string {
        switch (what) {
        case "add_item": return qsTr("Made");
        case "remove_item": return qsTr("Removed");
        case "hide_item": return qsTr("Hidden or shown");
        case "feature_item":
        case "order_items": return qsTr("Sorted");
        case "restore_item": return qsTr("Gone back");
        default: return qsTr("Changed");
        }
    }
    // Where an item comes from, and how it stands, in a few words.
    function standing(own: bool, altered: bool, hidden: bool, featured: bool, asked: bool, unsent: bool): string {
        const said = [own ? qsTr("Made here") : altered ? qsTr("Changed here") : qsTr("Shared by all centres")];
        if (hidden)
            said.push(qsTr("hidden"));
        if (featured)
            said.push(qsTr("in front"));
        if (asked)
            said.push(qsTr("two versions: choose one"));
        if (unsent)
            said.push(qsTr("waits for the link"));
        return said.join(" · ");
    }
}
