pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// An item as a visitor sees it, in every language, text size and shape of screen. Nothing in it leads away.
Column {
    id: frame

    required property ItemSeen seen
    required property Kiosk kiosk
    property bool tall: Window.height > Window.width
    readonly property real innerWidth: Theme.u(tall ? 1080 : 1920)
    readonly property real innerHeight: Theme.u(tall ? 1600 : 1000)
    readonly property real ratio: Math.min(1, width / innerWidth)
    readonly property ScrollPage inner: view.item as ScrollPage

    spacing: Theme.u(20)

    Heading {
        text: qsTr("As a visitor sees it")
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["fi", "sv", "en"]

            Choice {
                required property string modelData

                text: StaffWords.language(modelData)
                group: qsTr("Language")
                chosen: frame.kiosk.session.language === modelData
                width: Math.min(implicitWidth, frame.width)
                onClicked: frame.kiosk.session.speak(modelData)
            }
        }
        Repeater {
            model: [100, 150, 200]

            Choice {
                required property int modelData

                text: qsTr("%1 %", "a text size").arg(modelData)
                group: qsTr("Text size")
                chosen: frame.kiosk.session.textSize === modelData
                width: Math.min(implicitWidth, frame.width)
                onClicked: frame.kiosk.session.chooseTextSize(modelData)
            }
        }
        Choice {
            text: qsTr("On a tall screen")
            group: qsTr("Screen")
            chosen: frame.tall
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.tall = true
        }
        Choice {
            text: qsTr("On a wide screen")
            group: qsTr("Screen")
            chosen: !frame.tall
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.tall = false
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PrimaryButton {
            glyph: "close"
            text: qsTr("Close the preview")
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.seen.close()
        }
        PrimaryButton {
            visible: frame.inner !== null
            plain: true
            glyph: "down"
            text: qsTr("Further down the page")
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.inner.turn(0.8)
        }
        PrimaryButton {
            visible: frame.inner !== null
            plain: true
            glyph: "up"
            text: qsTr("Further up the page")
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.inner.turn(-0.8)
        }
    }
    Rectangle {
        width: frame.innerWidth * frame.ratio
        height: frame.innerHeight * frame.ratio
        color: Theme.snow
        border.width: Theme.hairline
        border.color: Theme.muted
        clip: true

        Loader {
            id: view

            enabled: frame.seen.shape === "demo" // else a touch would lead away from the desk
            width: frame.innerWidth
            height: frame.innerHeight
            scale: frame.ratio
            transformOrigin: Item.TopLeft
            sourceComponent: frame.seen.shape === "technology" ? technology : frame.seen.shape === "demo" ? demo : frame.seen.shape === "plain" ? plain : null
        }
    }
    Component {
        id: technology

        TechnologyView {
            kiosk: frame.kiosk
            model: frame.seen.model as TechnologyPage
        }
    }
    Component {
        id: demo

        DemoView {
            kiosk: frame.kiosk
            model: frame.seen.model as DemoPage
        }
    }
    Component {
        id: plain

        ScrollPage {
            id: words

            RoundedPicture {
                visible: frame.seen.picture.length > 0
                source: frame.seen.picture
                alt: ""
                width: words.columnWidth
                height: width * 0.5
            }
            Heading {
                text: frame.seen.title
                width: words.columnWidth
            }
            SafeText {
                text: frame.seen.summary
                width: words.columnWidth
                font.pixelSize: Theme.lead
            }
            BodyBlocks {
                blocks: frame.seen.blocks
                width: words.columnWidth
            }
        }
    }
}
