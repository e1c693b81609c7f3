pragma Singleton
import QtQuick

// Words for the answers to questions about an item.
QtObject {
    // That there is no answer: each of its own, for in Finnish and Swedish "none" depends on what there is none of.
    function none(field: string): string {
        switch (field) {
        case "station": return qsTr("Not here");
        case "provider": return qsTr("No maker");
        case "video": return qsTr("No video");
        default: return qsTr("No demo");
        }
    }
    // An answer that has no words of its own.
    function option(field: string, name: string): string {
        if (field === "audiences")
            return StaffWords.audience(name);
        switch (name) {
        case "": return none(field);
        case "fi": return qsTr("Finland");
        case "se": return qsTr("Sweden");
        case "fjord": return qsTr("Blue");
        case "spruce": return qsTr("Green");
        case "cloudberry": return qsTr("Yellow");
        case "heart": return qsTr("Heart");
        case "pill": return qsTr("Pill");
        case "walk": return qsTr("Walking");
        case "memory": return qsTr("Memory");
        case "talk": return qsTr("Talking");
        case "phone": return qsTr("Telephone");
        case "people": return qsTr("People");
        case "text": return qsTr("Words");
        default: return qsTr("Help");
        }
    }
}
