import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Find a booking by the code that somebody shows. A scanner does the same from every page, and checks in.
StaffPage {
    id: page

    readonly property FindPage finding: model as FindPage

    Component.onCompleted: page.finding.begin()

    Connections {
        target: page.finding
        function onFound(where: string) {
            page.kiosk.navigator.open("staff-slot", where);
        }
    }
    Heading {
        text: qsTr("Find by code")
        width: page.columnWidth
    }
    TextEntry {
        label: qsTr("The visitor’s code")
        note: qsTr("Type it here, or scan the square code on their phone or paper.")
        error: page.finding.unknown ? qsTr("There is no booking with this code here.") : ""
        covered: page.kiosk.idle.warning
        code: true
        maximumLength: 12
        width: Math.min(page.columnWidth, Theme.u(900) * Theme.textScale)
        onTextChanged: page.finding.type(text)
        onAccepted: page.finding.find()
    }
    PrimaryButton {
        text: qsTr("Find")
        glyph: "search"
        width: Math.min(page.columnWidth, Theme.u(900) * Theme.textScale)
        onClicked: page.finding.find()
    }
}
