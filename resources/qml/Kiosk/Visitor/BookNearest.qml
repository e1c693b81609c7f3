pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The nearest times with room, each a touch away.
Column {
    id: near

    required property BookPage model

    spacing: Theme.gap
    visible: times.count > 0

    Heading {
        level: 2
        text: qsTr("There is room at these times")
        width: parent.width
    }
    Repeater {
        id: times

        model: near.model.when.nearest

        ActionCard {
            required property string slotId
            required property string day
            required property string time
            required property string fit
            required property int room

            glyph: "clock"
            text: BookWords.moment(day, time)
            detail: BookWords.room(fit, room)
            edge: Theme.line
            iconInk: Theme.fjord
            detailInk: Theme.spruce
            width: near.width
            onClicked: near.model.takeInstead(slotId)
        }
    }
}
