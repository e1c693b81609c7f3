pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// Announcements: those that stand now, and one to fill in, with what visitors will see of it.
StaffPage {
    id: page

    readonly property AnnouncePage announcing: model as AnnouncePage

    function fill(announcement: string) {
        page.announcing.edit(announcement);
        page.contentY = form.y;
    }

    Heading {
        text: qsTr("Announcements")
        width: page.columnWidth
    }
    OwnBeside {
        kiosk: page.kiosk
        own: page.announcing.own
        width: page.columnWidth
    }
    SafeText {
        text: qsTr("An announcement shows above all pages, in the visitor’s language, until its end. Then it goes away by itself.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Repeater {
        model: page.announcing.announcements

        Surface {
            id: announcement

            required property string announcementId
            required property string words
            required property string until
            required property bool over

            title: words
            lines: [over ? StaffWords.fill(qsTr("Ended %1.", "day and time"), [until]) : StaffWords.fill(qsTr("Until %1", "day and time"), [until])]
            color: over ? Theme.quiet : Theme.card
            width: page.columnWidth

            Flow {
                width: parent.width
                spacing: Theme.gap

                SmallButton {
                    plain: true
                    glyph: "pen"
                    text: qsTr("Change")
                    spokenName: [text, announcement.words].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: page.kiosk.navigator.instead(() => page.fill(announcement.announcementId))
                }
                SmallButton {
                    plain: true
                    glyph: "erase"
                    text: qsTr("Remove now")
                    spokenName: [text, announcement.words].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: page.announcing.withdraw(announcement.announcementId)
                }
            }
        }
    }
    Heading {
        id: form

        level: 2
        text: page.announcing.editing.length > 0 ? qsTr("Change the announcement") : qsTr("A new announcement")
        width: page.columnWidth
    }
    ThreeTongues {
        room: page.typingRoom
        tongues: page.announcing.words
        first: page.kiosk.session.language
        label: qsTr("Text")
        note: qsTr("One or two short sentences.")
        longest: 160
        covered: page.kiosk.idle.warning
        width: page.columnWidth
    }
    DayFlow {
        label: qsTr("Until which day?")
        chooser: page.announcing.day
        width: page.columnWidth
    }
    TimeStepper {
        label: qsTr("Until what time?")
        time: page.announcing.span.closes
        width: page.columnWidth
        onMoved: minutes => page.announcing.span.moveCloses(minutes)
    }
    SafeText {
        visible: preview.visible
        text: qsTr("Visitors see this:")
        width: page.columnWidth
        strong: true
        font.pixelSize: Theme.label
    }
    AnnouncementStrip {
        id: preview

        objectName: "editedWords"
        visible: said.length > 0 && !page.kiosk.idle.warning
        said: page.announcing.preview
        width: page.columnWidth
        height: implicitHeight
    }
    SafeText {
        visible: page.announcing.missing.length > 0
        text: StaffWords.fill(qsTr("Still missing: %1. Visitors then read it in another language.", "in Swedish, English"), [StaffWords.languages(page.announcing.missing)])
        width: page.columnWidth
        strong: true
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        PrimaryButton {
            glyph: "check"
            text: qsTr("Show it to visitors")
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.announcing.announce()
        }
        PrimaryButton {
            visible: page.announcing.editing.length > 0
            plain: true
            text: qsTr("Leave it as it is")
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.kiosk.navigator.instead(() => page.announcing.edit(""))
        }
        PrimaryButton {
            plain: true
            glyph: "back"
            text: qsTr("Back")
            onClicked: page.kiosk.navigator.back()
        }
    }
}
