pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One item, a part of it at a time: its words, what it belongs to, pictures, when it shows, and what was changed.
StaffPage {
    id: page

    readonly property ItemPage item: model as ItemPage
    readonly property ItemForm form: item.form
    alone: looks
    local: !item.isNew && item.own && !kiosk.shift.everywhere
    readonly property bool there: item.kind.length > 0
    readonly property bool takes: item.media.take.kind.length > 0
    readonly property bool looks: item.seen.shape.length > 0
    readonly property bool shows: there && !takes && !looks
    readonly property string part: takes ? "take" : looks ? "seen" : there ? form.part : "history"

    Connections {
        target: page.item.deed
        function onChanged() {
            if (page.item.deed.fault.startsWith("missing:")) {
                needed.enter(); // the page follows what has the focus
                page.reveal(needed);
            }
        }
    }
    onPartChanged: contentY = 0 // a part begins with its heading

    TakeFiles {
        visible: page.takes
        take: page.item.media.take
        kiosk: page.kiosk
        width: page.columnWidth
    }
    SeenFrame {
        visible: page.looks
        seen: page.item.seen
        kiosk: page.kiosk
        room: page.viewHeight
        width: page.columnWidth
    }
    Heading {
        id: heading

        visible: page.shows || page.part === "history"
        text: page.item.title.length > 0 ? page.item.title : page.item.isNew ? ContentWords.made(page.item.kind) : qsTr("Removed")
        width: page.columnWidth
    }
    SafeText {
        visible: page.shows
        text: page.item.resumed ? qsTr("What was written before is here. It is not saved yet.") : page.item.isNew ? qsTr("Not saved yet. No visitor sees it.") : [ContentWords.kind(page.item.kind), ContentWords.standing(page.kiosk.shift.everywhere, page.item.own, page.item.altered, page.item.hidden, page.item.timing, page.item.featured, false, page.item.unsent, page.linked)].join(" · ")
        width: page.columnWidth
        muted: true
        font.pixelSize: Theme.lead
    }
    ItemChoices {
        visible: count > 0 && page.shows
        item: page.item
        everywhere: page.kiosk.shift.everywhere
        width: page.columnWidth
    }
    Flow {
        visible: page.shows
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: page.form.parts

            Choice {
                required property string modelData

                text: ContentWords.part(modelData)
                visible: !page.item.isNew || (modelData !== "history")
                group: qsTr("What to change")
                chosen: page.form.part === modelData
                width: Math.min(Math.max(implicitWidth, Theme.control), page.columnWidth)
                onClicked: page.form.show(modelData)
            }
        }
    }
    ItemSaving {
        visible: page.shows
        item: page.item
        kiosk: page.kiosk
        above: true
        written: page.part !== "history"
        width: page.columnWidth
    }
    ItemQuestions {
        id: questions

        onReached: question => page.reveal(question)
        visible: ["held", "about"].includes(page.part)
        form: page.form
        covered: page.kiosk.idle.warning
        width: page.columnWidth
    }
    ItemPictures {
        visible: page.part === "media"
        media: page.item.media
        dirty: page.item.dirty
        width: page.columnWidth
    }
    SceneEditor {
        visible: page.part === "scenes"
        model: page.item.scenes
        width: page.columnWidth
    }
    ItemWords {
        id: words

        room: page.typingRoom
        onReached: field => page.reveal(field)
        visible: page.shows && count > 0
        form: page.form
        covered: page.kiosk.idle.warning
        everywhere: page.kiosk.shift.everywhere
        width: page.columnWidth
    }
    Flow {
        visible: page.shows && page.form.addable.length > 0
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: page.form.addable

            SmallButton {
                required property string modelData

                plain: true
                glyph: "plus"
                text: ContentWords.add(modelData)
                width: Math.min(implicitWidth, page.columnWidth)
                onClicked: page.form.add(modelData)
            }
        }
    }
    ItemWhen {
        visible: page.part === "when"
        item: page.item
        width: page.columnWidth
        onOpened: itemId => page.kiosk.navigator.open("staff-item", itemId)
    }
    ItemHistory {
        visible: page.part === "history"
        item: page.item
        everywhere: page.kiosk.shift.everywhere
        linked: page.linked
        width: page.columnWidth
    }
    ItemNeeded {
        id: needed

        visible: page.shows && page.part !== "history" && (lacks || form.unplaced)
        form: page.form
        width: page.columnWidth
        onWanted: (part, field, scene) => {
            page.form.show(part);
            page.item.scenes.choose(scene - 1);
            page.reveal(heading);
            words.go(field);
            questions.go(field);
        }
    }
    ItemSaving {
        visible: page.shows
        item: page.item
        kiosk: page.kiosk
        written: page.part !== "history"
        width: page.columnWidth
    }
}
