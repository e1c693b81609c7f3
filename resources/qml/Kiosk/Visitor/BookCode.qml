import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The code in two groups of four, large enough to write down, and the same time as a QR code for a telephone.
Rectangle {
    id: code

    required property BookingCard card
    property bool calendar: true // a time that nobody has confirmed is not one for a calendar
    required property string words
    readonly property bool drawn: calendar && card.calendarSize > 0
    readonly property bool split: drawn && width > Theme.u(760) * Theme.textScale
    readonly property real picture: Math.min(Math.max(Theme.mm(58), Theme.u(270)), width - 2 * Theme.u(36))
    readonly property real side: split ? Math.max(picture, Theme.u(200) * Theme.textScale) : width - 2 * Theme.u(36)
    readonly property real letters: Math.min(Theme.display, wordsWidth / 6.4)
    readonly property real wordsWidth: split ? width - side - 3 * Theme.u(36) : width - 2 * Theme.u(36)

    color: Theme.fjordTint
    radius: Theme.radius
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.ink
    implicitHeight: (split ? Math.max(column.height, qr.height) : column.height + (drawn ? Theme.u(28) + qr.height : 0)) + 2 * Theme.u(36)

    Column {
        id: column

        x: Theme.u(36)
        y: code.split || !code.drawn ? (parent.height - height) / 2 : Theme.u(36)
        width: code.wordsWidth
        spacing: Theme.u(14)

        SafeText {
            text: qsTr("Your code")
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            text: code.card.codeFirst + "\u00a0" + code.card.codeSecond
            width: parent.width
            strong: true
            weight: 700
            color: Theme.fjord
            font.pixelSize: code.letters
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            font.letterSpacing: code.letters * 0.04
            font.features: { "tnum": 1 }
            Accessible.name: (code.card.codeFirst + code.card.codeSecond).split("").join(" ") + ". " + text
        }
        SafeText {
            text: code.words
            width: parent.width
        }
    }
    Column {
        id: qr

        x: code.split ? code.width - code.side - Theme.u(36) : (code.width - width) / 2
        y: code.split ? Theme.u(36) : column.y + column.height + Theme.u(28)
        width: code.side
        spacing: Theme.u(12)
        visible: code.drawn

        Image {
            width: code.picture
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            sourceSize.width: width
            sourceSize.height: height
            smooth: false
            source: code.drawn ? Theme.drawing(code.card.calendarSize, code.card.calendarSize, `<rect width="100%" height="100%" fill="${Theme.card}"/><path shape-rendering="crispEdges" d="${code.card.calendarPath}" fill="${Theme.blackout}"/>`) : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A square code that puts this time into your phone’s calendar")
        }
        SafeText {
            text: BookWords.calendar()
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
