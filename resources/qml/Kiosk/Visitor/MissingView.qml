import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What was asked for is not there (any more), or can't be read just now.
VisitorPage {
    id: page

    backShown: false

    Icon {
        name: "info"
        size: Theme.u(120)
        color: Theme.fjord
        weight: 1.4
    }
    Heading {
        text: qsTr("This page is not here just now")
        width: page.columnWidth
    }
    SafeText {
        text: qsTr("It may have been changed a moment ago. Go back, or start again from Home.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    PrimaryButton {
        text: qsTr("Go to Home")
        glyph: "home"
        onClicked: page.kiosk.navigator.home()
    }
    PrimaryButton {
        text: qsTr("Back")
        plain: true
        glyph: "back"
        onClicked: page.kiosk.navigator.back()
    }
}
