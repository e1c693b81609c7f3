pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Try it on the screen: a picture with places to touch, and a sentence that says what to do.
FocusScope {
    id: page

    required property Kiosk kiosk
    required property DemoPage model
    readonly property bool broad: width > height * 1.2
    readonly property real pictureShare: Theme.textScale > 1.3 ? 0.42 : 0.62 // of the height: large words need room too
    readonly property real pictureWidth: Theme.textScale > 1.3 ? 0.5 : 0.6
    readonly property real belowLeave: leave.y + (leave.visible ? leave.height + Theme.u(24) : 0)
    readonly property real broadPicture: Math.min(page.width * page.pictureWidth, (page.height - 2 * Theme.margin) * 1.6)

    Accessible.role: Accessible.Pane
    Accessible.name: model.demoTitle
    Keys.onEscapePressed: page.kiosk.navigator.back()

    DemoScene {
        id: scene

        model: page.model
        x: page.broad ? Theme.margin : (page.width - width) / 2
        y: page.broad ? (page.height - height) / 2 : page.belowLeave
        width: page.broad ? page.broadPicture : Math.min(page.width - 2 * Theme.margin, (page.height - page.belowLeave) * page.pictureShare * 1.6)
        height: width * 0.625
    }
    PageHeader {
        id: header

        visible: !page.broad
        welcome: page.kiosk.welcome
        x: Theme.margin
        y: Theme.u(40)
        width: page.width - 2 * x
    }
    PrimaryButton {
        id: leave

        visible: !page.model.atEnd // there "Done" leaves
        plain: true
        glyph: "close"
        text: qsTr("Leave the demo")
        edge: Theme.line
        leftPadding: Theme.u(18)
        rightPadding: Theme.u(18)
        x: page.broad ? side.x + side.sideMargin : Theme.margin
        y: page.broad ? Theme.u(32) : header.y + header.height + Theme.u(32)
        width: Math.min(implicitWidth, page.broad ? side.columnWidth : page.width - 2 * Theme.margin)
        onClicked: page.kiosk.navigator.back()
    }
    ScrollPage {
        id: side

        railAtSide: false
        sideMargin: Theme.u(16)
        topMargin: Theme.u(16)
        spacing: Theme.u(22)
        x: page.broad ? Theme.margin + page.broadPicture + Theme.u(32) : Theme.margin - sideMargin
        y: page.broad ? leave.y + (leave.visible ? leave.height + Theme.u(8) : 0) : scene.y + scene.height + Theme.u(12)
        width: page.width - x - (Theme.margin - sideMargin)
        height: page.height - y

        Rectangle {
            width: parent.width
            height: Theme.u(14)
            radius: height / 2
            color: Theme.quiet
            border.width: Theme.highContrast ? Theme.hairline : 0
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Progress")

            Rectangle {
                width: parent.width * Math.max(0.06, page.model.progress)
                height: parent.height
                radius: parent.radius
                color: Theme.fjord

                Behavior on width {
                    NumberAnimation { duration: Theme.quick }
                }
            }
        }
        Heading {
            text: page.model.title
            width: parent.width
            font.pixelSize: Math.min(Theme.heading, Theme.subheading * 1.35)
        }
        OtherTongue {
            language: page.model.otherLanguage
            width: parent.width
        }
        SafeText {
            text: page.model.text
            width: parent.width
            font.pixelSize: Theme.lead
        }
        Repeater {
            model: page.model.points

            ActionCard {
                required property int index
                required property string label

                text: label
                glyph: "touch"
                arrow: false
                back: Theme.cloudberryTint
                edge: Theme.cloudberry
                width: side.columnWidth
                onClicked: page.model.touch(index)
            }
        }
        Row {
            visible: page.model.working
            spacing: Theme.u(16)

            Icon {
                name: "wait"
                color: Theme.spruce
                size: Theme.body * 1.5
            }
            SafeText {
                text: qsTr("Wait a moment …")
                color: Theme.spruce
                strong: true
            }
        }
        PrimaryButton {
            visible: page.model.atEnd
            text: qsTr("Done")
            glyph: "check"
            width: parent.width
            onClicked: page.kiosk.navigator.back()
        }
        PrimaryButton {
            visible: page.model.atEnd
            plain: true
            text: qsTr("Once more")
            glyph: "again"
            width: parent.width
            onClicked: page.model.again()
        }
    }
}
