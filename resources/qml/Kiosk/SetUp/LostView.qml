import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The screen was set up, and can't read any more where it stands: what an administrator does, and no questions, for anybody
// may stand here.
ScrollPage {
    id: page

    required property Kiosk kiosk
    required property LostPage model

    Keys.onEscapePressed: page.kiosk.navigator.back()

    Heading {
        text: qsTr("This screen is out of order")
        width: page.columnWidth
    }
    SafeText {
        text: qsTr("It can’t read its own settings. Bookings are kept. Please tell the staff.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    SafeText {
        text: qsTr("For the administrator")
        width: page.columnWidth
        strong: true
        font.pixelSize: Theme.label
    }
    SafeText {
        text: qsTr("This file is damaged:")
        width: page.columnWidth
    }
    SafeText {
        text: page.model.file
        width: page.columnWidth
        wrapMode: Text.WrapAnywhere
        strong: true
    }
    SafeText {
        text: qsTr("Put a good copy in its place. Or rename it, and the screen asks its first questions again. Then start the screen again. The command kiosk doctor says more.")
        width: page.columnWidth
    }
}
