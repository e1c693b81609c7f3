pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// An item as a visitor sees it, in every language, text size and shape of screen. Nothing in it leads away. Its buttons
// stay as large as the desk's own text, whatever is tried below them; it fills the `room` that there is.
Column {
    id: frame

    required property ItemSeen seen
    required property Kiosk kiosk
    required property real room
    property bool tall: Window.height > Window.width
    readonly property real said: Theme.labelAt(seen.ownScale)
    readonly property real innerWidth: Theme.u(tall ? 1080 : 1920)
    readonly property real innerHeight: Theme.u(tall ? 1600 : 1000)
    readonly property real ratio: Math.min(1, width / innerWidth, Math.max(Theme.u(500), room - deeds.y - deeds.height - spacing) / innerHeight)
    readonly property ScrollPage inner: view.item as ScrollPage

    spacing: Theme.u(20)

    Heading {
        level: 2
        text: qsTr("As a visitor sees it")
        width: parent.width
        font.pixelSize: frame.said * 1.2
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: ["fi", "sv", "en"]

            Choice {
                required property string modelData

                text: StaffWords.languageAlone(modelData)
                textSize: frame.said
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
                textSize: frame.said
                group: qsTr("Text size")
                chosen: frame.kiosk.session.textSize === modelData
                width: Math.min(implicitWidth, frame.width)
                onClicked: frame.kiosk.session.chooseTextSize(modelData)
            }
        }
        Choice {
            text: qsTr("On a tall screen")
            textSize: frame.said
            group: qsTr("Screen")
            chosen: frame.tall
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.tall = true
        }
        Choice {
            text: qsTr("On a wide screen")
            textSize: frame.said
            group: qsTr("Screen")
            chosen: !frame.tall
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.tall = false
        }
    }
    Flow {
        id: deeds

        width: parent.width
        spacing: Theme.gap

        SmallButton {
            glyph: "close"
            text: qsTr("Close the preview")
            textSize: frame.said
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.seen.close()
        }
        SmallButton {
            visible: frame.inner !== null
            plain: true
            glyph: "down"
            text: qsTr("Further down the page")
            textSize: frame.said
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.inner.turn(0.8)
        }
        SmallButton {
            visible: frame.inner !== null
            plain: true
            glyph: "up"
            text: qsTr("Further up the page")
            textSize: frame.said
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.inner.turn(-0.8)
        }
    }
    Rectangle {
        width: frame.innerWidth * frame.ratio
        height: frame.innerHeight * frame.ratio
        color: Theme.snow
        clip: true

        Loader {
            id: view

            enabled: frame.seen.shape === "demo" // else a touch would lead away from the desk
            width: frame.innerWidth
            height: frame.innerHeight
            scale: frame.ratio
            transformOrigin: Item.TopLeft
            sourceComponent: frame.seen.shape === "technology" ? technology : frame.seen.shape === "demo" ? demo : frame.seen.shape === "reading" ? reading : frame.seen.shape.length > 0 ? card : null
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.muted
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
        id: reading

        ReadingView {
            kiosk: frame.kiosk
            model: frame.seen.model as ReadingPage
        }
    }
    Component {
        id: card

        SeenCard {
            preview: frame.seen
        }
    }
}
