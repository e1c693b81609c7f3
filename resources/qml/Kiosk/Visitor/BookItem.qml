import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something that can be booked: its picture, what it is, and its next free time.
Touchable {
    id: card

    required property string itemId
    required property string title
    required property string summary
    required property string picture
    required property string day
    required property string time
    required property bool now
    readonly property string next: now ? qsTr("Free now") : time.length === 0 ? qsTr("All times are full. There is a waiting list.") : day.length > 0 ? qsTr("Next free time: %1 at\u00a0%2", "day, time").arg(day).arg(time) : qsTr("Next free time: today at\u00a0%1").arg(time)

    spokenName: title + ". " + next
    edge: Theme.line
    padding: Theme.u(14)
    rightPadding: Theme.u(24)

    contentItem: Item {
        implicitHeight: Math.max(frame.height, words.height + Theme.u(12))

        RoundedPicture {
            id: frame

            source: card.picture
            alt: ""
            behind: card.back
            corner: card.corner - Theme.u(10)
            width: Math.min(Theme.u(210), parent.width * 0.3)
            height: width * 0.72
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            x: frame.width + Theme.u(26)
            width: parent.width - x - tip.width - Theme.u(14)
            spacing: Theme.u(6)
            anchors.verticalCenter: parent.verticalCenter

            SafeText {
                text: card.title
                width: parent.width
                strong: true
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
            SafeText {
                text: card.next
                width: parent.width
                color: card.time.length > 0 ? Theme.spruce : Theme.muted
                strong: card.time.length > 0
                Accessible.ignored: true
            }
        }
        Icon {
            id: tip

            name: "forward"
            color: Theme.muted
            size: Theme.u(40)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
