pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What plays until somebody touches it. Anywhere begins in the centre's first language, a language button in that one.
FocusScope {
    id: page

    required property Kiosk kiosk
    readonly property Welcome welcome: kiosk.welcome
    readonly property var invitation: ({"fi": "Kosketa ruutua", "sv": "Rör vid skärmen", "en": "Touch the screen"})
    readonly property var own: ({"fi": "Suomi", "sv": "Svenska", "en": "English"})
    readonly property var largeText: ({"fi": "Suuri teksti", "sv": "Stor text", "en": "Large text"})
    readonly property var contrast: ({"fi": "Selkeät värit", "sv": "Tydliga färger", "en": "Clear colours"})
    readonly property var readAll: ({"fi": "Lue kaikki", "sv": "Läs allt", "en": "Read all"})
    readonly property var tongues: ({
            "fi": {"sv": "Tämä on ruotsiksi.", "en": "Tämä on englanniksi."},
            "sv": {"fi": "Det här är på finska.", "en": "Det här är på engelska."},
            "en": {"fi": "This is in Finnish.", "sv": "This is in Swedish."}
        })
    property int turn: 0
    readonly property string lead: welcome.languages[turn % welcome.languages.length] ?? "fi"
    readonly property bool broad: width > height * 1.2
    readonly property real swell: Theme.u(56)
    readonly property real shoreHeight: doors.height + 2 * swell

    function inAll(words: var): string {
        return welcome.languages.map(language => words[language]).join(" · ");
    }

    function wave(w: real, h: real, swell: real): string {
        return `<path transform="translate(0 ${swell * 0.15})" fill="${Theme.night}" d="M0 ${swell * 0.55} C${w * 0.12} ${-swell * 0.3} ${w * 0.2} ${-swell * 0.1} ${w * 0.33} ${swell * 0.55} S${w * 0.6} ${swell * 0.9} ${w * 0.7} ${swell * 0.3} S${w * 0.92} ${-swell * 0.1} ${w} ${swell * 0.5} V${h} H0 Z"/>`;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: "Nordic Telemedicine Center"

    // Each language has its turn in large letters. The next visitor finds the first one again.
    Timer {
        interval: 8000
        repeat: true
        running: page.visible
        onTriggered: page.turn += 1
        onRunningChanged: page.turn = 0
    }

    // The whole page is one button below the others.
    Touchable {
        anchors.fill: parent
        back: Theme.sky
        corner: 0
        padding: 0
        focusPolicy: Qt.NoFocus
        spokenName: page.inAll(page.invitation)
        onClicked: page.kiosk.session.begin()
    }

    AttractScene {
        id: scene

        source: loop.source
        beside: page.broad
        anchors.left: parent.left
        anchors.leftMargin: page.broad ? left.x + left.column : 0
        anchors.right: parent.right
        anchors.top: page.broad ? parent.top : left.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.shoreHeight - Theme.u(60)
    }

    AttractLoop {
        id: loop

        welcome: page.welcome
        lead: page.lead
        round: Math.floor(page.turn / page.welcome.languages.length)
        anchors.left: scene.left
        anchors.leftMargin: page.broad ? Theme.u(160) : Theme.margin
        anchors.right: scene.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: scene.bottom
        anchors.bottomMargin: Theme.u(110)
    }

    AttractHead {
        id: left

        welcome: page.welcome
        lead: page.lead
        room: page.height - page.shoreHeight
        x: Theme.margin
        width: page.width - 2 * x
        column: page.broad ? page.width * 0.5 - x : width
    }

    // Only the crest is drawn: its height is known before the words are laid out, and it is drawn once.
    Rectangle {
        id: shore

        width: page.width
        height: page.shoreHeight - crest.height
        anchors.bottom: parent.bottom
        color: Theme.night

        Image {
            id: crest

            width: parent.width
            height: Math.ceil(page.swell * 1.2)
            anchors.bottom: parent.top
            sourceSize.width: width
            sourceSize.height: height
            source: width > 0 ? Theme.drawing(width, height, page.wave(width, height, page.swell)) : ""
            Accessible.ignored: true
        }
    }

    Column {
        id: doors

        x: Theme.margin
        width: shore.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(48)
        spacing: Theme.gap

        SafeText {
            text: page.inAll(page.invitation)
            width: parent.width
            strong: true
            color: Theme.onDark
            font.pixelSize: Theme.subheading
            horizontalAlignment: Text.AlignHCenter
            bottomPadding: Theme.u(12)
        }
        Flow {
            id: buttons

            readonly property real row: width - 4 * Theme.gap
            // The name of a language is never broken; what the names need more the two helps give.
            readonly property real tongue: Math.max(row * 0.16, Math.ceil(name.implicitWidth) + 2 * Theme.u(12))
            readonly property real tall: Math.max(Theme.control, Theme.u(page.broad ? 200 : 164))

            width: parent.width
            spacing: Theme.gap

            SafeText {
                id: name

                text: Object.values(page.own).join("\n") // as wide as the widest of them
                visible: false
                strong: true
                font.pixelSize: Theme.subheading * (page.broad ? 1.3 : 1.2)
            }
            Repeater {
                model: page.welcome.languages

                PrimaryButton {
                    required property string modelData

                    text: page.own[modelData]
                    plain: true
                    edge: "transparent"
                    textSize: name.font.pixelSize
                    leftPadding: Theme.u(8)
                    rightPadding: Theme.u(8)
                    width: Math.floor(page.broad ? buttons.tongue : (buttons.width - 2 * Theme.gap) / 3)
                    height: page.broad ? buttons.tall : Math.max(Theme.control, Theme.u(130))
                    onClicked: page.kiosk.session.begin(modelData)
                }
            }
            Repeater {
                model: [{"glyph": "text", "words": page.largeText}, {"glyph": "contrast", "words": page.contrast}]

                AttractAid {
                    required property var modelData
                    required property int index

                    glyph: modelData.glyph
                    tongues: page.welcome.languages.map(language => modelData.words[language])
                    width: Math.floor(page.broad ? (buttons.row - 3 * buttons.tongue) / 2 : (buttons.width - Theme.gap) / 2)
                    height: buttons.tall
                    onClicked: {
                        page.kiosk.session.begin();
                        if (index === 0)
                            page.kiosk.session.chooseTextSize(200);
                        else
                            page.kiosk.session.chooseHighContrast(true);
                    }
                }
            }
        }
    }
}
