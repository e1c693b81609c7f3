import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something that was found: a small picture where there is room for one, what it is, its title and its summary.
Touchable {
    id: card

    required property string itemId
    required property string title
    required property string summary
    required property string picture
    required property string kind
    required property string leads // to which page
    readonly property bool pictured: width > Theme.u(560) * Theme.textScale
    readonly property string what: {
        switch (kind) {
        case "topic": return qsTr("Help at home");
        case "video": return qsTr("Film");
        case "demo": return qsTr("Try on the screen");
        case "event": return qsTr("Happening");
        case "lesson": return qsTr("To learn");
        case "practice": return qsTr("Work model");
        case "provider": return qsTr("Maker");
        case "page":
        case "centre": return qsTr("The Center");
        default: return qsTr("Device or service");
        }
    }

    text: title
    spokenName: [title, what, summary].filter(words => words.length > 0).join(". ")
    back: Theme.card
    edge: Theme.line
    padding: Theme.u(18)

    contentItem: Item {
        implicitHeight: Math.max(words.height, frame.height)

        RoundedPicture {
            id: frame

            source: card.picture
            alt: ""
            behind: card.back
            visible: card.pictured && card.picture.length > 0
            corner: card.corner - Theme.u(10)
            width: visible ? Theme.u(230) : 0
            height: visible ? Theme.u(150) : 0
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            x: frame.visible ? frame.width + Theme.u(26) : Theme.u(12)
            width: parent.width - x - tip.width - Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.u(6)

            SafeText {
                text: card.what
                width: parent.width
                color: Theme.fjord
                strong: true
                Accessible.ignored: true
            }
            SafeText {
                text: card.title
                width: parent.width
                strong: true
                font.pixelSize: Theme.label * 1.08
                Accessible.ignored: true
            }
            SafeText {
                text: card.summary
                visible: text.length > 0
                width: parent.width
                muted: true
                Accessible.ignored: true
            }
        }
        Icon {
            id: tip

            name: "forward"
            size: Theme.u(40)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
