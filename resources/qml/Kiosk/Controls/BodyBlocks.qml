pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Theme

// Body text: headings, paragraphs, lists, key facts and pictures, each in its own way.
Column {
    id: body

    required property BlockRows blocks

    spacing: Theme.u(22)

    Repeater {
        model: body.blocks

        Column {
            id: block

            required property string type
            required property string text
            required property list<string> items
            required property bool numbered
            required property string fact
            required property string picture

            width: body.width
            spacing: Theme.u(12)

            Heading {
                level: 2
                width: Math.min(parent.width, Theme.u(1100) * Theme.textScale)
                text: block.type === "heading" ? block.text : ""
                visible: block.type === "heading"
                topPadding: Theme.u(10)
            }
            SafeText {
                width: Math.min(parent.width, Theme.u(1100) * Theme.textScale)
                text: block.type === "paragraph" ? block.text : ""
                visible: block.type === "paragraph"
            }
            Repeater {
                model: block.type === "list" ? block.items : []

                Row {
                    id: line

                    required property string modelData
                    required property int index

                    width: Math.min(block.width, Theme.u(1100) * Theme.textScale)
                    spacing: Theme.u(18)

                    Rectangle {
                        width: number.visible ? Math.max(height, number.implicitWidth + Theme.u(14)) : Theme.u(14)
                        height: number.visible ? Theme.body * 1.5 : Theme.u(14)
                        y: number.visible ? 0 : Math.round(Theme.body * 0.64 - height / 2)
                        radius: height / 2
                        color: number.visible ? Theme.fjord : Theme.spruce

                        SafeText {
                            id: number

                            anchors.centerIn: parent
                            visible: block.numbered
                            text: block.numbered ? line.index + 1 : ""
                            color: Theme.onDark
                            strong: true
                        }
                    }
                    SafeText {
                        text: line.modelData
                        topPadding: block.numbered ? Theme.body * 0.1 : 0
                        width: line.width - x
                    }
                }
            }
            Rectangle {
                width: parent.width
                visible: block.type === "key_fact"
                implicitHeight: facts.implicitHeight + 2 * Theme.padding
                radius: Theme.radius
                color: Theme.cloudberryTint
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.ink

                Flow {
                    id: facts

                    x: Theme.padding
                    y: Theme.padding
                    width: parent.width - 2 * x
                    spacing: Theme.u(24)

                    Heading {
                        id: figure

                        text: block.fact
                        width: Math.min(implicitWidth, facts.width)
                        color: Theme.cloudberryInk
                        Accessible.role: Accessible.StaticText
                    }
                    SafeText {
                        text: block.type === "key_fact" ? block.text : ""
                        readonly property real beside: facts.width - figure.width - Theme.u(24)
                        readonly property bool fits: beside > Theme.u(420) * Theme.textScale

                        width: fits ? beside : facts.width
                        topPadding: fits ? Math.round((Theme.heading - Theme.body) * 0.97) : 0 // on one line with the figure
                    }
                }
            }
            RoundedPicture {
                width: parent.width
                height: width * 0.625
                visible: block.type === "picture"
                source: block.picture
                alt: block.type === "picture" ? block.text : ""
            }
        }
    }
}
