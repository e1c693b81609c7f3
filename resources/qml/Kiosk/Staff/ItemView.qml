pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// One item: how it stands, its words in every language, what waits for a choice, and what was changed.
StaffPage {
    id: page

    readonly property ItemPage item: model as ItemPage

    Heading {
        text: page.item.title.length > 0 ? page.item.title : qsTr("Removed")
        width: page.columnWidth
    }
    SafeText {
        text: [ContentWords.kind(page.item.kind), ContentWords.standing(page.item.own, page.item.altered, page.item.hidden, page.item.featured, false, page.item.unsent)].join(" · ")
        width: page.columnWidth
        muted: true
        font.pixelSize: Theme.lead
    }
    Flow {
        visible: page.item.kind.length > 0
        width: page.columnWidth
        spacing: Theme.gap

        PrimaryButton {
            plain: true
            glyph: page.item.hidden ? "eye" : "cannot"
            text: page.item.hidden ? qsTr("Show to visitors") : qsTr("Hide from visitors")
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.item.hidden ? page.item.show() : page.item.hide()
        }
        PrimaryButton {
            plain: true
            glyph: page.item.featured ? "down" : "up"
            text: page.item.featured ? qsTr("No longer in front") : qsTr("Put in front")
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.item.toggleFeatured()
        }
        PrimaryButton {
            visible: page.item.own
            plain: true
            glyph: "erase"
            text: qsTr("Remove")
            width: Math.min(implicitWidth, page.columnWidth)
            onClicked: page.item.remove()
        }
    }
    ItemChoices {
        item: page.item
        width: page.columnWidth
    }
    Heading {
        visible: page.item.kind.length > 0
        level: 2
        text: qsTr("Words")
        width: page.columnWidth
    }
    ItemWords {
        visible: page.item.kind.length > 0
        item: page.item
        covered: page.kiosk.idle.warning
        width: page.columnWidth
    }
    PrimaryButton {
        visible: page.item.kind.length > 0
        enabled: page.item.dirty
        glyph: "check"
        text: qsTr("Save")
        width: Math.min(page.columnWidth, Theme.u(900))
        onClicked: page.item.save()
    }
    Heading {
        visible: page.item.kind.length > 0
        level: 2
        text: qsTr("Languages")
        width: page.columnWidth
    }
    Repeater {
        model: page.item.kind.length > 0 ? page.item.languages : null

        Surface {
            id: tongue

            required property string code
            required property string standing

            title: StaffWords.language(code)
            lines: [ContentWords.state(standing)]
            width: page.columnWidth

            Flow {
                width: parent.width
                spacing: Theme.gap

                SmallButton {
                    plain: true
                    text: tongue.standing === "draft" ? qsTr("Show this language") : qsTr("Keep this language back")
                    spokenName: [text, tongue.title].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: tongue.standing === "draft" ? page.item.publish(tongue.code) : page.item.hold(tongue.code)
                }
                SmallButton {
                    visible: tongue.standing === "outdated"
                    plain: true
                    glyph: "check"
                    text: qsTr("It is still right")
                    spokenName: [text, tongue.title].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: page.item.checked(tongue.code)
                }
            }
        }
    }
    ItemHistory {
        item: page.item
        width: page.columnWidth
    }
}
