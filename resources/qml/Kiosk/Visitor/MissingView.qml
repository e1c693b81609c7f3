import QtQuick
import Kiosk.Controls

// What was asked for is not there (any more), or can't be read just now.
VisitorPage {
    id: page

    backShown: false

    Notice {
        drawing: "lost"
        heading: qsTr("This page is not here just now")
        words: qsTr("It may have been changed a moment ago. Go back, or start again from Home.")
        broad: page.broad
        width: page.columnWidth

        PrimaryButton {
            text: qsTr("Go to Home")
            glyph: "home"
            width: parent.width
            onClicked: page.kiosk.navigator.home()
        }
        PrimaryButton {
            text: qsTr("Back")
            plain: true
            glyph: "back"
            width: parent.width
            onClicked: page.kiosk.navigator.back()
        }
    }
}
