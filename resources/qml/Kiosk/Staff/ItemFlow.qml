pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What is shown: a card with its picture for each, one of which is chosen.
Column {
    id: flow

    required property string label
    required property OptionRows items
    readonly property int columns: width > Theme.u(1500) * Theme.textScale ? 3 : width > Theme.u(800) * Theme.textScale ? 2 : 1
    readonly property real tallest: [...Array(cards.count).keys()].reduce((most, n) => Math.max(most, cards.itemAt(n)?.implicitHeight ?? 0), 0)
    signal taken(string item)

    spacing: Theme.u(14)

    SafeText {
        text: flow.label
        width: parent.width
        strong: true
        font.pixelSize: Theme.label
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: cards

            model: flow.items

            Touchable {
                id: card

                required property string option
                required property string words
                required property string picture
                required property bool chosen
                required property string kind
                readonly property string held: StaffWords.held(kind)

                spokenName: [words, held].filter(part => part.length > 0).join(". ")
                width: Math.floor((flow.width - (flow.columns - 1) * Theme.gap) / flow.columns)
                height: flow.columns > 1 ? flow.tallest : implicitHeight
                padding: Theme.u(14)
                rightPadding: Theme.u(24)
                checked: chosen
                back: chosen ? Theme.fjordTint : Theme.card
                edge: chosen ? Theme.fjord : Theme.line
                implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + 2 * padding)
                Accessible.role: Accessible.RadioButton
                Accessible.description: flow.label
                Accessible.checkable: true
                Accessible.checked: card.chosen
                onClicked: flow.taken(option)

                contentItem: Item {
                    implicitHeight: Math.max(frame.height, said.height)

                    RoundedPicture {
                        id: frame

                        source: card.picture
                        alt: ""
                        behind: card.back
                        corner: card.corner - Theme.u(10)
                        width: card.width > Theme.u(560) ? Theme.u(150) : Theme.u(100)
                        height: width * 0.75
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Column {
                        id: said

                        x: frame.width + Theme.u(22)
                        width: mark.x - x - Theme.u(16)
                        anchors.verticalCenter: parent.verticalCenter

                        SafeText {
                            text: card.words
                            width: parent.width
                            weight: card.chosen ? 600 : 500
                            font.pixelSize: Theme.label
                            Accessible.ignored: true
                        }
                        SafeText {
                            text: card.held
                            visible: text.length > 0
                            width: parent.width
                            muted: true
                            Accessible.ignored: true
                        }
                    }
                    RadioMark {
                        id: mark

                        chosen: card.chosen
                        x: parent.width - width
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
        }
    }
}
