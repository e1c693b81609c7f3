import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A time to choose, with its day above where a new day begins.
Column {
    id: choice

    required property string slotId
    required property string day
    required property string time
    required property string title
    required property string host
    required property int station
    required property int booked
    required property int free
    required property int elsewhere
    required property string standing
    required property bool unseen
    property bool chosen: false
    property string group: ""
    signal taken

    spacing: Theme.u(12)

    Heading {
        level: 2
        text: choice.day
        visible: text.length > 0
        width: parent.width
    }
    Touchable {
        id: row

        readonly property string said: [choice.title, choice.station > 0 ? qsTr("station %1").arg(choice.station) : "", choice.host, choice.unseen ? qsTr("hidden from visitors") : ""].filter(part => part.length > 0).join(" · ")
        readonly property string places: StaffWords.booked(choice.booked, choice.free, choice.elsewhere, choice.standing)

        width: parent.width
        spokenName: [choice.time, said, places].join(". ")
        checked: choice.chosen
        back: choice.chosen ? Theme.fjordTint : Theme.card
        edge: choice.chosen ? Theme.fjord : Theme.line
        topPadding: Theme.u(16)
        bottomPadding: Theme.u(16)
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
        Accessible.role: Accessible.RadioButton
        Accessible.description: choice.group
        Accessible.checkable: true
        Accessible.checked: choice.chosen
        onClicked: choice.taken()

        contentItem: Item {
            implicitHeight: Math.max(mark.height, words.height)

            RadioMark {
                id: mark

                chosen: choice.chosen
                anchors.verticalCenter: parent.verticalCenter
            }
            SafeText {
                id: clock

                text: choice.time
                strong: true
                font.pixelSize: Theme.subheading
                font.features: { "tnum": 1 }
                x: mark.width + Theme.u(22)
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Column {
                id: words

                x: clock.x + Math.max(clock.width, Theme.u(110)) + Theme.u(24)
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter

                SafeText {
                    text: row.said
                    width: parent.width
                    weight: 500
                    Accessible.ignored: true
                }
                SafeText {
                    text: row.places
                    width: parent.width
                    muted: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
