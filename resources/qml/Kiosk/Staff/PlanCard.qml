import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A time that is about to be opened, with its day above where a new day begins, and what it clashes with.
Column {
    id: plan

    required property string day
    required property string time
    required property string ends
    required property string otherTime
    required property string otherCity
    required property string title
    required property string host
    required property int station
    required property int places
    required property string clash
    required property string clashTitle
    required property string clashTime
    readonly property string trouble: StaffWords.clash(clash, host, station, clashTitle, clashTime)

    spacing: Theme.u(12)

    Heading {
        level: 2
        text: plan.day
        visible: text.length > 0
        width: parent.width
    }
    Rectangle {
        width: parent.width
        height: words.height + 2 * Theme.u(16)
        radius: Theme.u(24)
        color: plan.trouble.length > 0 ? Theme.lingonberryTint : Theme.card
        border.width: Theme.hairline
        border.color: plan.trouble.length > 0 ? Theme.lingonberry : Theme.line

        Column {
            id: words

            x: Theme.padding
            y: Theme.u(16)
            width: parent.width - 2 * x
            spacing: Theme.u(4)

            SafeText {
                text: qsTr("%1–%2 · %3", "10:00–10:30 · a demonstration").arg(plan.time).arg(plan.ends).arg(plan.title)
                width: parent.width
                strong: true
                font.pixelSize: Theme.label
                font.features: { "tnum": 1 }
            }
            SafeText {
                text: [plan.otherTime.length > 0 ? [plan.otherCity, plan.otherTime].join(" ") : "", plan.host, plan.station > 0 ? qsTr("station %1").arg(plan.station) : "", StaffWords.places(plan.places)].filter(part => part.length > 0).join(" · ")
                width: parent.width
                muted: plan.trouble.length === 0
            }
            Row {
                visible: plan.trouble.length > 0
                width: parent.width
                spacing: Theme.u(12)

                Icon {
                    id: mark

                    name: "info"
                    color: Theme.lingonberry
                    size: Theme.body * 1.3
                }
                SafeText {
                    text: plan.trouble
                    width: parent.width - mark.width - parent.spacing
                    strong: true
                    color: Theme.lingonberry
                }
            }
        }
    }
}
