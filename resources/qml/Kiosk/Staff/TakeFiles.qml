pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Files on a stick to choose from, and how far the chosen one has come.
Column {
    id: list

    required property TakeIn take
    required property Kiosk kiosk
    readonly property bool working: take.name.length > 0
    readonly property int columns: width > Theme.u(1100) * Theme.textScale ? 3 : width > Theme.u(700) * Theme.textScale ? 2 : 1

    spacing: Theme.u(24)

    Heading {
        text: list.take.kind === "film" ? qsTr("Which film?") : qsTr("Which picture?")
        width: parent.width
    }
    Surface {
        visible: list.take.fault.length > 0
        glyph: "info"
        ink: Theme.lingonberry
        color: Theme.lingonberryTint
        title: StaffWords.fill(qsTr("Not taken: %1", "a file"), [list.take.refused])
        lines: [ImportWords.fault(list.take.fault)]
        width: parent.width
        Accessible.role: Accessible.AlertMessage
        Accessible.name: [title, lines[0]].join(" ")
    }
    Surface {
        visible: list.working
        glyph: "wait"
        ink: Theme.spruce
        title: StaffWords.fill(qsTr("Taking in: %1", "a file"), [list.take.name])
        lines: [list.take.kind === "film" ? qsTr("A film can take some minutes. Visitors notice nothing of it.") : qsTr("Wait a moment …")]
        width: parent.width

        Rectangle {
            width: parent.width
            height: Theme.u(18)
            radius: height / 2
            color: Theme.quiet
            border.width: Theme.highContrast ? Theme.hairline : 0
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Progress")

            Rectangle {
                width: parent.width * Math.max(0.03, list.take.done)
                height: parent.height
                radius: parent.radius
                color: Theme.fjord
            }
        }
    }
    SafeText {
        visible: !list.working
        text: list.take.looking ? qsTr("Looking at the stick …") : files.count === 0 ? qsTr("There is nothing to take. Put a USB stick in, and look again.") : list.take.kind === "film" ? qsTr("MP4 is best. Captions (.vtt) beside the film come along.") : qsTr("Pictures are JPEG, PNG or WebP.")
        width: parent.width
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PrimaryButton {
            plain: true
            glyph: "close"
            text: list.working ? qsTr("Stop") : qsTr("Take nothing")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.take.cancel()
        }
        PrimaryButton {
            visible: !list.working
            plain: true
            glyph: "again"
            text: qsTr("Look again")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.take.look()
        }
    }
    Flow {
        visible: !list.working
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: files

            model: list.take.files

            Touchable {
                id: card

                required property int index
                required property string file
                required property string where
                required property string size
                required property string unit
                required property string picture

                text: card.file
                spokenName: [card.file, card.detail].join(". ")
                readonly property string detail: [StaffWords.size(card.size, card.unit), card.where].join(" · ")
                edge: Theme.line
                padding: Theme.u(14)
                width: Math.floor((list.width - (list.columns - 1) * Theme.gap) / list.columns)
                implicitHeight: implicitContentHeight + 2 * padding
                onClicked: list.take.choose(card.index)

                contentItem: Column {
                    spacing: Theme.u(10)

                    RoundedPicture {
                        source: card.picture
                        alt: ""
                        behind: card.back
                        corner: card.corner - Theme.u(10)
                        width: parent.width
                        height: width * 0.6
                    }
                    SafeText {
                        objectName: "editedWords"
                        text: card.file
                        width: parent.width
                        strong: true
                        font.pixelSize: Theme.label
                        Accessible.ignored: true
                    }
                    SafeText {
                        objectName: "editedWords"
                        text: card.detail
                        width: parent.width
                        muted: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    PrimaryButton {
        visible: list.take.hasMore && !list.working
        plain: true
        glyph: "down"
        text: qsTr("Show more")
        width: parent.width
        onClicked: list.take.showMore()
    }
    Timer { // who waits for a film is there, and the desk does not lock under them
        interval: 5000
        repeat: true
        running: list.working
        onTriggered: list.kiosk.idle.touched()
    }
}
