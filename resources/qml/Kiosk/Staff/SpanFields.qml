pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Closed, or open from when to when: one of the two is chosen, and says so.
Column {
    id: fields

    required property SpanModel span

    spacing: Theme.u(24)

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [true, false]

            Choice {
                required property bool modelData

                text: modelData ? qsTr("Closed all day") : qsTr("Open from when to when")
                group: qsTr("Open or closed?")
                chosen: fields.span.closed === modelData
                width: Math.min(implicitWidth + Theme.u(40), fields.width)
                onClicked: fields.span.choose(modelData)
            }
        }
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
