import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The black page outside opening hours. All of it is one button, and what it does is to wake the screen.
Touchable {
    id: page

    required property Dark dark
    required property Welcome welcome
    readonly property var invitation: ({"fi": "Kosketa ruutua", "sv": "Rör vid skärmen", "en": "Touch the screen"})

    visible: dark.on
    enabled: visible
    focus: visible
    padding: 0
    spokenName: page.welcome.languages.map(language => page.invitation[language]).join(" · ")
    onClicked: page.dark.wake()
    onCanceled: page.dark.wake() // a finger that slides touches too

    background: Rectangle {
        color: Theme.blackout
    }
}
