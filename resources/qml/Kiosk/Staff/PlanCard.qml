import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A time that is about to be opened, with its day above where a new day begins: what it clashes with, how it lies in the
// hours of the centre, and where times can be left out the button that does it.
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
    required property string planId
    required property string opening
    required property string why
    required property bool leftOut
    required property string spokenDay
    property bool leaves: false
    readonly property string hours: StaffWords.opening(opening, why)
    readonly property string trouble: leftOut ? "" : StaffWords.clash(clash, host, station, clashTitle, clashTime)
    readonly property bool aside: leaves && width - turn.implicitWidth > Theme.u(560) * Theme.textScale
    signal turned

    spacing: Theme.u(12)

    Heading {
        level: 2
        text: plan.day
        visible: text.length > 0
        width: parent.width
    }
    Rectangle {
        width: parent.width
        height: (plan.aside ? Math.max(words.height, turn.height) : words.height + (turn.visible ? turn.height + Theme.u(12) : 0)) + 2 * Theme.u(16)
        radius: Theme.u(24)
        color: plan.leftOut ? Theme.quiet : plan.trouble.length > 0 ? Theme.lingonberryTint : Theme.card
        border.width: Theme.hairline
        border.color: plan.trouble.length > 0 ? Theme.lingonberry : Theme.line

        Column {
            id: words

            x: Theme.padding
            y: plan.aside ? (parent.height - height) / 2 : Theme.u(16)
            width: parent.width - 2 * x - (plan.aside ? turn.width + Theme.gap : 0)
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
            SafeText {
                text: [plan.leftOut ? qsTr("Left out") : "", plan.hours].filter(part => part.length > 0).join(" · ")
                visible: text.length > 0
                width: parent.width
                strong: true
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
        SmallButton {
            id: turn

            visible: plan.leaves
            plain: true
            text: !plan.leftOut ? qsTr("Leave out") : plan.opening === "closed" ? qsTr("Hold it anyway") : qsTr("Put it back")
            spokenName: [text, [plan.spokenDay, plan.time].join(" ")].join(": ")
            x: plan.aside ? parent.width - width - Theme.padding : Theme.padding
            y: plan.aside ? (parent.height - height) / 2 : words.y + words.height + Theme.u(12)
            width: Math.min(implicitWidth, parent.width - 2 * Theme.padding)
            onClicked: plan.turned()
        }
    }
}
