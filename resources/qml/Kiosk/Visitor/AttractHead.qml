import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The head of the attract page: the centre, the time, whether it is open, and the promise in three languages.
Column {
    id: head

    required property Welcome welcome
    required property string lead
    required property real column // how wide the words are; beside the drawing the time stands below them
    required property real room // the height above the wave, in pixels
    readonly property var promise: ({"fi": "Hoitoa siellä, missä olet", "sv": "Vård där du är", "en": "Care where you are"})
    readonly property bool beside: column < width // of the drawing
    readonly property real wide: Theme.u(24) // between its parts, where there is room
    readonly property bool tight: beside && margin + logo.height + promised.contentHeight + others.implicitHeight + below.implicitHeight + 4 * wide > room // the time has no room below
    readonly property bool crowded: tight && y + brand.height + promised.contentHeight + others.implicitHeight + 2 * spacing > room // nor have the other languages, whose turn in large letters comes
    readonly property real margin: Theme.margin
    readonly property string hours: welcome.isOpen ? inAll(opened) + " " + welcome.shortHours : inAll(shut)
    readonly property var opened: ({"fi": "Auki", "sv": "Öppet", "en": "Open"})
    readonly property var shut: ({"fi": "Suljettu", "sv": "Stängt", "en": "Closed"})

    function inAll(words: var): string {
        return welcome.languages.map(language => words[language]).join(" · ");
    }
    // It reads `languages` too, so that what is shown follows the centre: words() alone tells no binding of a change.
    function said(language: string): string {
        return welcome.languages.includes(language) && welcome.words("summary", language) || promise[language];
    }

    y: tight ? wide : margin
    spacing: tight ? wide / 2 : wide
    bottomPadding: wide

    Item {
        width: parent.width
        implicitHeight: Math.max(brand.height, clock.height)

        Row {
            id: brand

            spacing: Theme.u(20)

            Image {
                id: logo

                source: "../../../images/logo.svg"
                width: Theme.u(84)
                height: width
                sourceSize.width: width
                sourceSize.height: height
                Accessible.ignored: true
            }
            Column {
                anchors.verticalCenter: logo.verticalCenter

                SafeText {
                    text: "Nordic Telemedicine Center"
                    strong: true
                    font.pixelSize: Theme.label
                    width: Math.min(implicitWidth, head.column - (head.beside ? 0 : clock.width) - logo.width - 2 * brand.spacing)
                }
                SafeText {
                    text: head.welcome.city
                    visible: text.length > 0
                    muted: true
                }
                SafeText {
                    visible: head.tight
                    text: head.welcome.hoursKnown ? [head.welcome.clock, head.hours].join("  ") : head.welcome.clock
                    strong: true
                    font.features: { "tnum": 1 }
                }
            }
        }
        Column {
            id: clock

            visible: !head.beside
            anchors.right: parent.right
            y: (logo.height - height) / 2

            SafeText {
                anchors.right: parent.right
                text: head.welcome.clock
                font.pixelSize: Theme.label
                font.features: { "tnum": 1 }
            }
            SafeText {
                anchors.right: parent.right
                visible: head.welcome.hoursKnown
                text: head.hours
                strong: true
                color: head.welcome.isOpen ? Theme.spruce : Theme.muted
            }
        }
    }
    Heading {
        id: promised

        text: head.said(head.lead)
        width: Math.min(head.column, Theme.u(700))
        font.pixelSize: Math.min(Theme.display, head.room * 0.13)
        topPadding: head.tight ? 0 : head.wide
    }
    SafeText {
        id: others

        readonly property list<string> tongues: head.welcome.languages.filter(language => language !== head.lead).map(language => head.said(language))

        text: tongues.join(metrics.advanceWidth(tongues.join(" · ")) < width ? " · " : "\n") // no line ends with a dot
        visible: !head.crowded
        width: head.column
        font.pixelSize: Theme.subheading

        FontMetrics {
            id: metrics

            font: others.font
        }
    }
    Row {
        id: below

        visible: head.beside && !head.tight
        spacing: Theme.u(24)
        topPadding: Theme.u(12)

        SafeText {
            text: head.welcome.clock
            font.pixelSize: Theme.label
            font.features: { "tnum": 1 }
        }
        SafeText {
            visible: head.welcome.hoursKnown
            text: head.hours
            strong: true
            font.pixelSize: Theme.label
            color: head.welcome.isOpen ? Theme.spruce : Theme.muted
        }
    }
}
