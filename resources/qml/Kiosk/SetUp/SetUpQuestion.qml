import QtQuick
import Kiosk.Models
import Kiosk.Theme

// The base of a question, and what the buttons below it offer. Without `ready` the words of `go` say what is missing.
Column {
    required property SetUpPage model
    required property Kiosk kiosk
    property string go: qsTr("Continue")
    property bool ready: true
    property bool passes: true
    property bool returns: true
    signal onward

    spacing: Theme.u(28)
}
