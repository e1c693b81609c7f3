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
    // The button and the heading of an item that is to be made.
    function made(kind: string): string {
        switch (kind) {
        case "topic": return qsTr("New need");
        case "technology": return qsTr("New technology");
        case "video": return qsTr("New video");
        case "demo": return qsTr("New demo to try");
        case "lesson": return qsTr("New lesson");
        case "event": return qsTr("New happening");
        case "practice": return qsTr("New work model");
        case "provider": return qsTr("New maker");
        default: return qsTr("New page");
        }
    }
    function part(part: string): string {
        switch (part) {
        case "words": return qsTr("Words");
        case "scenes": return qsTr("Scenes");
        case "get": return qsTr("How to get it");
        case "held": return qsTr("When and where");
        case "about": return qsTr("What it belongs to");
        case "media": return qsTr("Picture and film");
        case "when": return qsTr("When it shows");
        default: return qsTr("What was changed");
        }
    }
    function field(name: string): string {
        switch (name) {
        case "title": return qsTr("Title");
        case "summary": return qsTr("Summary");
        case "note": return qsTr("A note of this centre");
        case "does": return qsTr("What it does");
        case "cannot": return qsTr("What it can’t do");
        case "needs": return qsTr("What it takes");
        case "results": return qsTr("What came of it");
        case "body": return qsTr("Text");
        case "body.heading": return qsTr("Heading");
        case "body.paragraph": return qsTr("Paragraph");
        case "body.point": return qsTr("Point");
        case "body.fact": return qsTr("Figure");
        case "body.meaning": return qsTr("What the figure means");
        case "get_fi": return qsTr("How to get it in Finland");
        case "get_se": return qsTr("How to get it in Sweden");
        case "get_fi.ask": return qsTr("In Finland, ask");
        case "get_fi.cost": return qsTr("In Finland, the price");
        case "get_fi.source": return qsTr("In Finland, who says so");
        case "get_se.ask": return qsTr("In Sweden, ask");
        case "get_se.cost": return qsTr("In Sweden, the price");
        case "get_se.source": return qsTr("In Sweden, who says so");
        case "alt": return qsTr("What the picture shows");
        case "picture": return qsTr("Picture");
        case "film": return qsTr("Film");
        case "silent":
        case "captions": return qsTr("Captions");
        case "start":
        case "scenes": return qsTr("Scenes");
        case "scene.title": return qsTr("Title of the scene");
        case "scene.text": return qsTr("What to do in it");
        case "scene.touch": return qsTr("Place to touch");
        case "drafts": return qsTr("Languages that are kept back");
        case "outdated": return qsTr("Translations that are still right");
        case "starts": return qsTr("It begins");
        case "ends": return qsTr("It ends");
        case "exceptions": return qsTr("Special days");
        case "stations": return qsTr("Stations");
        case "announcements": return qsTr("Announcements");
        case "attract": return qsTr("What plays before a visit");
        case "hours": return qsTr("Opening hours");
        case "valid_from": return qsTr("Visitors see it from");
        case "valid_until": return qsTr("Visitors see it until");
        default: {
            const said = question(name);
            return said.length > 0 ? said : qsTr("Something else");
        }
        }
    }
    // What is missing; in a demo, in which scene.
    function lack(name: string, scene: string): string {
        return scene.length === 0 ? field(name) : qsTr("%1 (scene %2)", "a field, a number").arg(field(name)).arg(scene);
    }
    function question(name: string): string {
        switch (name) {
        case "topics": return qsTr("Needs that it helps with");
        case "audiences": return qsTr("Who it is for");
        case "station":
        case "places": return qsTr("Where it stands here");
        case "provider": return qsTr("Who makes it");
        case "video": return qsTr("The video about it");
        case "demo": return qsTr("The demo to try");
        case "minutes": return qsTr("How many minutes it takes");
        case "centre": return qsTr("At which centre?");
        case "city": return qsTr("City");
        case "country": return qsTr("Country");
        case "contact": return qsTr("How to reach them");
        case "icon": return qsTr("Its sign");
        case "tone": return qsTr("Its colour");
        default: return "";
        }
    }
    function add(what: string): string {
        switch (what) {
        case "does": return qsTr("Add what it does");
        case "cannot": return qsTr("Add what it can’t do");
        case "needs": return qsTr("Add what it takes");
        case "results": return qsTr("Add what came of it");
        case "heading": return qsTr("Add a heading");
        case "paragraph": return qsTr("Add a paragraph");
        default: return qsTr("Add a point");
        }
    }
    function state(state: string): string {
        switch (state) {
        case "missing": return qsTr("Nothing is written in this language yet");
        case "half": return qsTr("Begun: something is not written yet");
        case "draft": return qsTr("Kept back. Visitors do not see it.");
        case "outdated": return qsTr("Out of date: other words have changed");
        default: return qsTr("Done");
        }
    }
    // What stands for an item that has no picture.
    function glyph(kind: string, sign: string): string {
        switch (kind) {
        case "topic": return sign;
        case "video": return "play";
        case "demo": return "touch";
        case "event": return "calendar";
        case "practice":
        case "provider": return "people";
        case "centre": return "place";
        default: return "text";
        }
    }
    // Where an item comes from, and how it stands, in a few words. `everywhere`: what is own or altered is so for all
    // centres. `linked`: the hub answers.
    function standing(everywhere: bool, own: bool, altered: bool, hidden: bool, timing: string, featured: bool, asked: bool, unsent: bool, linked: bool): string {
        const said = [own ? (everywhere ? qsTr("Made for all centres") : qsTr("Made here")) : altered ? (everywhere ? qsTr("Changed for all centres") : qsTr("Changed here")) : qsTr("Shared by all centres")];
        if (hidden)
            said.push(qsTr("hidden"));
        if (timing === "later")
            said.push(qsTr("not shown yet"));
        if (timing === "over")
            said.push(qsTr("no longer shown"));
        if (featured)
            said.push(qsTr("in front"));
        if (asked)
            said.push(qsTr("two versions: choose one"));
        if (unsent)
            said.push(waiting(linked));
        return said.join(" · ");
    }
    function waiting(linked: bool): string {
        return linked ? qsTr("being passed on") : qsTr("waits for the link");
    }
}
