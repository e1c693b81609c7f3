import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The centre, the day and the time, and whether somebody is there.
Item {
    id: header

    required property Welcome welcome
    readonly property bool stacked: implicitWidth > width

    implicitWidth: left.implicitWidth + right.implicitWidth + Theme.u(40)
    implicitHeight: stacked ? left.height + Theme.u(16) + right.height : Math.max(left.height, right.height)

    Row {
        id: left

        spacing: Theme.u(20)

        Image {
            id: logo

            source: "../../../images/logo.svg"
            width: Theme.u(84)
            height: width
            sourceSize.width: width
            sourceSize.height: height
            Accessible.ignored: true
        }
        Column {
            anchors.verticalCenter: logo.verticalCenter
            spacing: Theme.u(2)

            SafeText {
                text: "Nordic Telemedicine Center"
                width: Math.min(implicitWidth, header.width - logo.width - left.spacing)
                strong: true
                font.pixelSize: Theme.headerText
            }
            SafeText {
                text: header.welcome.city
                visible: text.length > 0
                muted: true
                font.pixelSize: Theme.headerText * 0.92
            }
        }
    }
    Column {
        id: right

        x: header.stacked ? 0 : header.width - width
        y: header.stacked ? left.height + Theme.u(16) : (left.height - height) / 2
        spacing: Theme.u(2)

        SafeText {
            text: qsTr("%1 · %2", "day and time, as in Tue 24 Nov · 10:42").arg(header.welcome.day).arg(header.welcome.clock)
            x: header.stacked ? 0 : right.width - width
            font.pixelSize: Theme.headerText
            font.features: { "tnum": 1 }
        }
        SafeText {
            text: header.welcome.isOpen ? qsTr("Open today until %1").arg(header.welcome.closes) : header.welcome.opens.length > 0 ? qsTr("Opens today at %1").arg(header.welcome.opens) : qsTr("Closed now")
            visible: header.welcome.hoursKnown
            font.pixelSize: Theme.headerText * 0.92
            x: header.stacked ? 0 : right.width - width
            strong: true
            color: header.welcome.isOpen ? Theme.spruce : Theme.muted
        }
    }
}
