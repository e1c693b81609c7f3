import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A language by its own name, whatever language the page is in.
Choice {
    id: button

    required property Kiosk kiosk
    required property string language

    text: language === "fi" ? "Suomi" : language === "sv" ? "Svenska" : "English"
    chosen: kiosk.session.language === language
    back: chosen ? Theme.card : "transparent"
    edge: chosen && Theme.highContrast ? Theme.ink : "transparent"
    corner: Theme.u(20)
    textSize: Theme.barText
    textInk: chosen ? Theme.fjord : Theme.ink
    onClicked: kiosk.session.speak(language)
}
