import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One answer as it was given, and a way to change it.
Rectangle {
    id: answer

    required property string asked
    required property string said
    property string more: ""
    property string glyph: ""
    readonly property bool narrow: width < Theme.u(700) * Theme.textScale
    signal change

    color: Theme.card
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: (narrow ? words.height + Theme.u(20) + button.height : Math.max(words.height, button.height)) + 2 * Theme.u(22)

    Icon {
        id: mark

        name: answer.glyph
        color: Theme.fjord
        x: Theme.padding
        y: answer.narrow ? words.y : (parent.height - height) / 2
        size: Math.max(Theme.u(48), Theme.label * 1.3)
    }
    Column {
        id: words

        x: mark.x + mark.width + Theme.u(24)
        y: answer.narrow ? Theme.u(22) : (parent.height - height) / 2
        width: (answer.narrow ? parent.width - Theme.padding : button.x - Theme.gap) - x
        spacing: Theme.u(4)

        SafeText {
            text: answer.asked
            width: parent.width
            muted: true
        }
        SafeText {
            text: answer.said
            width: parent.width
            strong: true
            font.pixelSize: Theme.label
        }
        SafeText {
            text: answer.more
            visible: text.length > 0
            width: parent.width
            muted: true
        }
    }
    PrimaryButton {
        id: button

        plain: true
        text: qsTr("Change")
        spokenName: qsTr("Change: %1", "what is to be changed").arg(answer.asked)
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
        x: answer.narrow ? words.x : parent.width - width - Theme.padding
        y: answer.narrow ? words.y + words.height + Theme.u(20) : (parent.height - height) / 2
        width: answer.narrow ? parent.width - x - Theme.padding : implicitWidth
        onClicked: answer.change()
    }
}
