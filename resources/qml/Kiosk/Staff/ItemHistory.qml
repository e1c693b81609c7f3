pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Who changed an item here and when, and the way back to each version.
Column {
    id: list

    required property ItemPage item

    spacing: Theme.gap

    Heading {
        level: 2
        text: qsTr("What was changed")
        width: parent.width
    }
    SafeText {
        visible: versions.count === 0
        text: qsTr("Nothing was changed here.")
        width: parent.width
    }
    Repeater {
        id: versions

        model: list.item.versions

        Surface {
            id: version

            required property int revision
            required property string what
            required property string by
            required property string moment
            required property bool current

            title: ContentWords.change(what)
            lines: [[by, moment].filter(part => part.length > 0).join(" · ")]
            width: list.width

            SmallButton {
                visible: !version.current && !list.item.unsent
                plain: true
                glyph: "again"
                text: qsTr("Go back to this")
                spokenName: [text, version.title, version.moment].join(". ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.item.restore(version.revision)
            }
        }
    }
    PrimaryButton {
        visible: list.item.altered && !list.item.unsent
        plain: true
        glyph: "again"
        text: qsTr("Go back to the shared text")
        width: Math.min(implicitWidth, parent.width)
        onClicked: list.item.restore(0)
    }
}
