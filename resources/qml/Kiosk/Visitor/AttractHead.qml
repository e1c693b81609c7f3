import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The head of the attract page: the centre, the time, whether it is open, and the promise in three languages.
Column {
    id: head

    required property Welcome welcome
    required property string lead
    required property real column // how wide the words are; the time stands at the far side
    required property real room // the height above the wave, in pixels
    readonly property var promise: ({"fi": "Hoitoa siellä, missä olet", "sv": "Vård där du är", "en": "Care where you are"})
    readonly property var opened: ({"fi": "Auki", "sv": "Öppet", "en": "Open"})
    readonly property var shut: ({"fi": "Suljettu", "sv": "Stängt", "en": "Closed"})

    function inAll(words: var): string {
        return welcome.languages.map(language => words[language]).join(" · ");
    }
    // It reads `languages` too, so that what is shown follows the centre: words() alone tells no binding of a change.
    function said(language: string): string {
        return welcome.languages.includes(language) && welcome.words("summary", language) || promise[language];
    }

    spacing: Theme.u(24)
    bottomPadding: Theme.u(24)

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
                    width: Math.min(implicitWidth, head.width - clock.width - logo.width - 2 * brand.spacing)
                }
                SafeText {
                    text: head.welcome.city
                    visible: text.length > 0
                    muted: true
                }
            }
        }
        Rectangle {
            anchors.fill: clock
            anchors.margins: -Theme.u(18)
            visible: head.column < head.width // it lies on the drawing
            radius: Theme.u(24)
            color: Theme.sky
        }
        Column {
            id: clock

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
                text: head.welcome.isOpen ? head.inAll(head.opened) + " " + head.welcome.shortHours : head.inAll(head.shut)
                strong: true
                color: head.welcome.isOpen ? Theme.spruce : Theme.muted
            }
        }
    }
    Heading {
        text: head.said(head.lead)
        width: Math.min(head.column, Theme.u(700))
        font.pixelSize: Math.min(Theme.display, head.room * 0.16)
        topPadding: Theme.u(24)
    }
    SafeText {
        text: head.welcome.languages.filter(language => language !== head.lead).map(language => head.said(language)).join(" · ")
        width: head.column
        font.pixelSize: Theme.subheading
    }
}
