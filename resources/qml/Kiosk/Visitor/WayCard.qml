import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One country's way to a technology: whom to ask, what it costs, who says so and when it was checked.
Rectangle {
    id: card

    required property WayModel way
    required property string country

    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: lines.implicitHeight + 2 * Theme.u(36)

    Column {
        id: lines

        x: Theme.u(36)
        y: Theme.u(36)
        width: parent.width - 2 * x
        spacing: Theme.u(10)

        Heading {
            text: card.country
            level: 2
            width: parent.width
            color: Theme.fjord
            bottomPadding: Theme.u(10)
        }
        OtherTongue {
            language: card.way?.otherLanguage ?? ""
            width: parent.width
            bottomPadding: Theme.u(10)
        }
        SafeText {
            text: qsTr("Who to ask")
            strong: true
            width: parent.width
        }
        SafeText {
            text: card.way?.ask ?? ""
            width: parent.width
            bottomPadding: Theme.u(18)
        }
        SafeText {
            text: qsTr("What it costs")
            strong: true
            width: parent.width
        }
        SafeText {
            text: card.way?.cost ?? ""
            width: parent.width
            bottomPadding: Theme.u(18)
        }
        SafeText {
            text: qsTr("Source: %1").arg(card.way?.source ?? "")
            muted: true
            width: parent.width
        }
        SafeText {
            text: qsTr("Checked: %1").arg(card.way?.checked ?? "")
            muted: true
            width: parent.width
        }
    }
}
