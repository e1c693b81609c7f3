pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Who changed an item here and when, and the way back to each version.
Column {
    id: list

    required property ItemPage item
    required property bool everywhere // what was changed for all centres
    required property bool linked // the hub answers

    spacing: Theme.gap

    Heading {
        level: 2
        text: qsTr("What was changed")
        width: parent.width
    }
    SafeText {
        visible: versions.count === 0 && !list.item.unsent
        text: list.everywhere ? qsTr("Nothing was changed for all centres.") : qsTr("Nothing was changed here.")
        width: parent.width
    }
    SafeText {
        visible: list.item.unsent
        text: list.linked ? qsTr("The newest change is being passed on. That takes seconds to a few minutes. Then you can go back again.") : qsTr("The newest change waits for the link. Soon after that is back, you can go back again.")
        width: parent.width
        muted: true
    }
    Repeater {
        id: versions

        model: list.item.versions

        Surface {
            id: version

            required property int revision // 0: it waits
            required property string what
            required property string way
            required property string by
            required property string moment
            required property bool current
            required property list<string> fields
            required property list<string> languages
            required property list<string> told
            required property list<string> codes
            required property list<string> words
            required property list<string> hows
            readonly property list<string> excerpts: told.map((field, n) => HistoryWords.excerpt(field, codes[n] ?? "", words[n] ?? "", hows[n] ?? ""))
            readonly property string said: [...new Set(fields.map(field => ContentWords.field(field)))].join(", ")
            readonly property string spoken: languages.map(code => StaffWords.language(code)).join(", ")
            readonly property string untold: fields.length > 0 ? [said, spoken].filter(part => part.length > 0).join(" · ") : ""
            readonly property string who: [by, moment, revision === 0 ? ContentWords.waiting(list.linked) : ""].filter(part => part.length > 0).join(" · ")

            title: HistoryWords.change(what, way)
            width: list.width

            Repeater {
                model: version.excerpts

                SafeText {
                    required property string modelData

                    objectName: "editedWords"
                    text: modelData
                    width: version.width - 2 * Theme.padding
                }
            }
            SafeText {
                visible: text.length > 0
                text: version.untold
                width: parent.width
            }
            SafeText {
                text: version.who
                width: parent.width
                muted: true
            }
            SmallButton {
                visible: !version.current && !list.item.unsent
                plain: true
                glyph: "again"
                text: qsTr("Go back to this")
                spokenName: [text, version.title, ...version.excerpts, version.moment].join(". ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.item.restore(version.revision)
            }
        }
    }
    PrimaryButton {
        visible: list.item.altered && !list.item.unsent
        plain: true
        glyph: "again"
        text: list.everywhere ? qsTr("Go back to the first text") : qsTr("Go back to the shared text")
        width: Math.min(implicitWidth, parent.width)
        onClicked: list.item.restore(0)
    }
}
