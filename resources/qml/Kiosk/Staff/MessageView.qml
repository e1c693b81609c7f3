import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// What a visitor has written: about what, and for half a minute the words and how to answer.
StaffPage {
    id: page

    readonly property MessagePage message: model as MessagePage
    readonly property NamesModel names: message.names
    readonly property bool shown: names.state === "shown"

    Heading {
        text: qsTr("A message")
        width: page.columnWidth
    }
    SafeText {
        text: [MessageWords.matter(page.message.matter), StaffWords.languageAlone(page.message.writtenIn), page.message.written, page.message.kioskName].filter(part => part.length > 0).join(" · ")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    SafeText {
        visible: !page.message.answerable
        text: StaffWords.noContact()
        width: page.columnWidth
        strong: true
    }
    Surface {
        visible: page.shown
        width: page.columnWidth

        SafeText {
            text: page.message.words.length > 0 ? page.message.words : qsTr("Nobody can read this message any more. It was answered, or its time was over.")
            width: parent.width
            font.pixelSize: Theme.lead
        }
        SafeText {
            visible: text.length > 0
            text: page.message.reach
            width: parent.width
            strong: true
            font.pixelSize: Theme.lead
            color: Theme.fjord
        }
    }
    PrimaryButton {
        visible: page.may("check_in") && !page.message.closed
        plain: page.shown
        glyph: "eye"
        text: page.shown ? qsTr("Hide the message") : qsTr("Show the message")
        enabled: page.names.state !== "waiting"
        onClicked: page.shown ? page.message.hideWords() : page.message.showWords()
    }
    SafeText {
        visible: text.length > 0 && !page.message.closed
        text: {
            switch (page.names.state) {
            case "waiting": return qsTr("Fetching the message …");
            case "shown": return qsTr("It is hidden again after half a minute.");
            case "unreachable": return qsTr("Messages need the link to the hub, and it does not answer just now.");
            case "not_allowed": return qsTr("You may not read messages.");
            default: return "";
            }
        }
        width: page.columnWidth
        muted: true
    }
    Surface {
        visible: page.message.closable && page.may("noted")
        glyph: "info"
        ink: Theme.fjord
        color: Theme.fjordTint
        lines: [page.message.answerable ? qsTr("Answer first, in the language of the message. Then touch the button below: the message is erased, here and at the hub.") : qsTr("Touch the button below when you have read it: the message is erased, here and at the hub."), qsTr("What nobody has closed is erased after %1 days.").arg(page.message.keptDays)]
        width: page.columnWidth
    }
    PrimaryButton {
        visible: page.message.closable && page.may("noted")
        plain: !page.shown
        text: page.message.answerable ? qsTr("Answered") : qsTr("Read")
        glyph: "check"
        onClicked: page.message.answered()
    }
    PrimaryButton {
        visible: page.message.closed
        text: qsTr("Back to Today")
        glyph: "check"
        onClicked: page.kiosk.navigator.open("staff-today")
    }
    PrimaryButton {
        visible: !page.message.closed
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
