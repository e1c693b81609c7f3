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
    readonly property bool looks: seen.shape.length > 0
    property var own: ({})

    spacing: Theme.u(20)

    // What the frame itself says stays in the language of whoever looks, whatever is tried below.
    function words(): var {
        return {
            "heading": qsTr("As a visitor sees it"),
            "language": qsTr("Language"),
            "languages": ["fi", "sv", "en"].map(code => StaffWords.languageAlone(code)),
            "size": qsTr("Text size"),
            "sizes": [100, 150, 200].map(size => qsTr("%1 %", "a text size").arg(size)),
            "screen": qsTr("Screen"),
            "tall": qsTr("On a tall screen"),
            "wide": qsTr("On a wide screen"),
            "out": qsTr("Close"),
            "close": qsTr("Close the preview"),
            "down": qsTr("Further down the page"),
            "up": qsTr("Further up the page")
        };
    }
    Component.onCompleted: own = words()
    onLooksChanged: own = words()

    Heading {
        visible: !Theme.low
        level: 2
        text: frame.own.heading
        width: parent.width
        font.pixelSize: frame.said * 1.2
    }
    Flow {
        id: deeds

        width: parent.width
        spacing: Theme.gap

        SmallButton {
            glyph: "close"
            text: frame.own.out
            spokenName: frame.own.close
            textSize: frame.said
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.seen.close()
        }
        Turn {
            glyph: "down"
            spokenName: frame.own.down
            onClicked: frame.inner.turn(0.8)
        }
        Turn {
            glyph: "up"
            spokenName: frame.own.up
            onClicked: frame.inner.turn(-0.8)
        }
        Choice {
            text: frame.own.tall
            textSize: frame.said
            group: frame.own.screen
            chosen: frame.tall
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.tall = true
        }
        Choice {
            text: frame.own.wide
            textSize: frame.said
            group: frame.own.screen
            chosen: !frame.tall
            width: Math.min(implicitWidth, frame.width)
            onClicked: frame.tall = false
        }
        Repeater {
            model: ["fi", "sv", "en"]

            Choice {
                required property string modelData
                required property int index

                text: frame.own.languages[index]
                textSize: frame.said
                group: frame.own.language
                chosen: frame.kiosk.session.language === modelData
                width: Math.min(implicitWidth, frame.width)
                onClicked: frame.kiosk.session.speak(modelData)
            }
        }
        Repeater {
            model: [100, 150, 200]

            Choice {
                required property int modelData
                required property int index

                text: frame.own.sizes[index]
                textSize: frame.said
                group: frame.own.size
                chosen: frame.kiosk.session.textSize === modelData
                width: Math.min(implicitWidth, frame.width)
                onClicked: frame.kiosk.session.chooseTextSize(modelData)
            }
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
    component Turn: Touchable {
        id: button

        property string glyph: ""

        visible: frame.inner !== null
        width: Theme.smallControl
        height: Theme.smallControl
        back: Theme.card
        edge: Theme.fjord
        padding: 0
        contentItem: ScrollWords {
            glyph: button.glyph
            words: ""
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
