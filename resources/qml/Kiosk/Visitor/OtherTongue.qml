import Kiosk.Controls
import Kiosk.Theme

// Says that what stands here is not in the visitor's language yet, and in which it is. `language` is empty where it is.
SafeText {
    required property string language
    property var tongues: null // what to say of each language instead

    visible: language.length > 0
    text: tongues ? tongues[language] ?? "" : language === "fi" ? qsTr("This is not in your language yet. You read it in Finnish.") : language === "sv" ? qsTr("This is not in your language yet. You read it in Swedish.") : qsTr("This is not in your language yet. You read it in English.")
    muted: true
    font.pixelSize: Theme.body
}
