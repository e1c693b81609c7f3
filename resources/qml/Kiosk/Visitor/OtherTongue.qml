import Kiosk.Controls
import Kiosk.Theme

// Says that what stands here, or a part of it, is not in the visitor's language yet, and in which it is. `language` is
// empty where it is: else one or more, after "part" where only a part of it is not.
SafeText {
    required property string language
    property var tongues: null // what to say of each language instead

    visible: language.length > 0
    text: tongues ? tongues[language] ?? "" : said(language)
    muted: true
    font.pixelSize: Theme.body

    function said(language: string): string {
        switch (language) {
        case "fi": return qsTr("This is not in your language yet. You read it in Finnish.");
        case "sv": return qsTr("This is not in your language yet. You read it in Swedish.");
        case "en": return qsTr("This is not in your language yet. You read it in English.");
        case "fi sv": return qsTr("This is not in your language yet. You read it in Finnish and Swedish.");
        case "fi en": return qsTr("This is not in your language yet. You read it in Finnish and English.");
        case "sv en": return qsTr("This is not in your language yet. You read it in Swedish and English.");
        case "part fi": return qsTr("Part of this is not in your language yet. You read it in Finnish.");
        case "part sv": return qsTr("Part of this is not in your language yet. You read it in Swedish.");
        case "part en": return qsTr("Part of this is not in your language yet. You read it in English.");
        case "part fi sv": return qsTr("Part of this is not in your language yet. You read it in Finnish and Swedish.");
        case "part fi en": return qsTr("Part of this is not in your language yet. You read it in Finnish and English.");
        case "part sv en": return qsTr("Part of this is not in your language yet. You read it in Swedish and English.");
        default: return "";
        }
    }
}
