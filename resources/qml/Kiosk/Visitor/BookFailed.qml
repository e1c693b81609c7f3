import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The kiosk could not write it down: said plainly, with somebody to turn to.
Column {
    id: failed

    required property Kiosk kiosk
    required property string words
    property string heading: qsTr("That did not work")

    spacing: Theme.u(28)

    Heading {
        text: failed.heading
        width: parent.width
    }
    SafeText {
        text: failed.words
        width: parent.width
        font.pixelSize: Theme.lead
        Accessible.role: Accessible.AlertMessage
    }
    Surface {
        visible: failed.kiosk.welcome.phone.length > 0
        glyph: "phone"
        ink: Theme.fjord
        color: Theme.fjordTint
        title: qsTr("Ask the staff, or call us")
        lines: [failed.kiosk.welcome.phone]
        width: parent.width
    }
    BookNav {
        width: parent.width
        onBackward: failed.kiosk.navigator.back()
    }
}
