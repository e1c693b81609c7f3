import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Closed, or open from when to when.
Column {
    id: fields

    required property SpanModel span

    spacing: Theme.u(24)

    CheckChoice {
        text: qsTr("Closed all day")
        chosen: fields.span.closed
        width: Math.min(implicitWidth + Theme.u(80), parent.width)
        onClicked: fields.span.toggleClosed()
    }
    TimeStepper {
        visible: !fields.span.closed
        label: qsTr("Opens at")
        time: fields.span.opens
        width: parent.width
        onMoved: minutes => fields.span.moveOpens(minutes)
    }
    TimeStepper {
        visible: !fields.span.closed
        label: qsTr("Closes at")
        time: fields.span.closes
        width: parent.width
        onMoved: minutes => fields.span.moveCloses(minutes)
    }
}
