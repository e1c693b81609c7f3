pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What the centre tells everybody just now: above the page, which makes room for it, and read as soon as it is there.
// What would be higher than `most` shows how it begins, a line or two, and opens in full; it is read as a whole even so.
Rectangle {
    id: strip

    required property var said
    // How a language is told of where the reader's is not the session's, and the words of the button likewise.
    property var tongues: null
    property string more: qsTr("Read all")
    property real most: Infinity
    property Session session: null // with its end what was opened goes
    readonly property real around: 2 * Theme.u(20)
    readonly property bool brief: full.implicitHeight + around > most

    signal opening

    // As much of the words as there is room for in some lines of that width; no word is cut.
    function beginning(words: string, width: real, lines: real): string {
        const em = metrics.font.pixelSize; // what a binding follows: it would not know of the measuring
        const fits = em > 0 ? metrics.elidedText(words, Qt.ElideRight, width * lines) : words;
        return fits === words ? words : fits.slice(0, Math.max(1, fits.slice(0, -1).lastIndexOf(" "))) + " …";
    }

    visible: said.length > 0
    color: Theme.cloudberryTint
    implicitHeight: !visible ? 0 : brief ? Math.max(start.height, all.height) + 2 * Theme.u(14) : Math.max(mark.height, full.height) + around

    FontMetrics {
        id: metrics

        font: sample.font
    }
    SafeText {
        id: sample

        visible: false
        strong: true
        font.pixelSize: Theme.subheading
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.hairline
        color: Theme.highContrast ? Theme.ink : Theme.cloudberry
    }
    Icon {
        id: mark

        name: "info"
        color: Theme.cloudberryInk
        size: Theme.subheading * 1.5
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
    }
    AnnouncedWords {
        id: full

        visible: !strip.brief
        said: strip.said
        tongues: strip.tongues
        x: mark.x + mark.width + Theme.u(22)
        width: parent.width - x - Theme.margin
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: start

        visible: strip.brief
        x: full.x
        width: all.x - x - Theme.gap
        spacing: Theme.u(10)
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: strip.brief ? strip.said : []

            SafeText {
                required property var modelData

                text: strip.beginning(modelData.words, width, strip.said.length > 1 ? 0.96 : 1.7)
                width: start.width
                strong: true
                color: Theme.cloudberryInk
                font.pixelSize: Theme.subheading
                Accessible.role: Accessible.AlertMessage
                Accessible.name: modelData.words
            }
        }
    }
    PrimaryButton {
        id: all

        visible: strip.brief
        plain: true
        text: strip.more
        x: parent.width - width - Theme.margin
        width: implicitWidth
        implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
        topPadding: Theme.u(12)
        bottomPadding: Theme.u(12)
        leftPadding: Theme.u(26)
        rightPadding: Theme.u(26)
        anchors.verticalCenter: parent.verticalCenter
        onClicked: {
            const said = strip.said; // what follows may be another page, where the strip has nothing to say
            strip.opening();
            panel.setSource("AnnouncedPanel.qml", {"said": said});
        }
    }
    Loader {
        id: panel
    }
    Connections {
        target: strip.session
        function onEnded() {
            panel.source = "";
        }
    }
}
