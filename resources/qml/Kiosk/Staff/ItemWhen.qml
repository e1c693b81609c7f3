pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Who sees an item and when: hidden or shown, its place in the lists, from when to when, and in which languages.
Column {
    id: list

    required property ItemPage item

    signal opened(string itemId)

    spacing: Theme.u(28)

    Flow {
        visible: !list.item.isNew
        width: parent.width
        spacing: Theme.gap

        PrimaryButton {
            visible: !list.item.stays || list.item.hidden
            plain: true
            glyph: list.item.hidden ? "eye" : "cannot"
            text: list.item.hidden ? qsTr("Show to visitors") : qsTr("Hide from visitors")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.item.hidden ? list.item.show() : list.item.hide()
        }
        PrimaryButton {
            plain: true
            glyph: list.item.featured ? "down" : "up"
            text: list.item.featured ? qsTr("No longer in front") : qsTr("Put in front")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.item.toggleFeatured()
        }
        PrimaryButton {
            visible: list.item.canRise
            plain: true
            glyph: "up"
            text: qsTr("Earlier in the lists")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.item.move(true)
        }
        PrimaryButton {
            visible: list.item.canSink
            plain: true
            glyph: "down"
            text: qsTr("Later in the lists")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.item.move(false)
        }
        PrimaryButton {
            visible: list.item.own
            plain: true
            glyph: "erase"
            text: qsTr("Remove")
            width: Math.min(implicitWidth, list.width)
            onClicked: list.item.remove()
        }
    }
    ItemHanging {
        item: list.item
        width: parent.width
        onOpened: itemId => list.opened(itemId)
    }
    SafeText {
        visible: !list.item.isNew && list.item.place > 0
        text: qsTr("Place in the lists: %1 of %2").arg(list.item.place).arg(list.item.places)
        width: parent.width
    }
    ItemMoment {
        visible: !list.item.stays
        label: qsTr("Visitors see it from")
        moment: list.item.form.since
        offered: true
        always: qsTr("At once")
        width: parent.width
    }
    ItemMoment {
        visible: !list.item.stays
        label: qsTr("Visitors see it until")
        moment: list.item.form.until
        offered: true
        always: qsTr("No end")
        width: parent.width
    }
    Heading {
        level: 2
        text: qsTr("Languages")
        width: parent.width
    }
    Repeater {
        model: list.item.languages

        Surface {
            id: tongue

            required property string code
            required property string standing

            title: StaffWords.languageAlone(code)
            lines: [ContentWords.state(standing)]
            width: list.width

            Flow {
                width: parent.width
                spacing: Theme.gap

                SmallButton {
                    plain: true
                    text: tongue.standing === "draft" ? qsTr("Show this language") : qsTr("Keep this language back")
                    spokenName: [text, tongue.title].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: tongue.standing === "draft" ? list.item.publish(tongue.code) : list.item.hold(tongue.code)
                }
                SmallButton {
                    visible: tongue.standing === "outdated"
                    plain: true
                    glyph: "check"
                    text: qsTr("It is still right")
                    spokenName: [text, tongue.title].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: list.item.checked(tongue.code)
                }
            }
        }
    }
}
