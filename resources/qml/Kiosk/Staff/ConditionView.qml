pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// How it all stands, in plain words, a card each, and the two things that the staff can do about it.
StaffPage {
    id: page

    readonly property ConditionPage condition: model as ConditionPage
    readonly property var spoken: condition.speech

    Component.onCompleted: {
        condition.listen();
        kiosk.slipPrinter.look();
    }

    Connections {
        target: page.condition
        function onChanged() {
            page.kiosk.slipPrinter.look();
        }
    }

    Heading {
        text: qsTr("State of this screen")
        width: page.columnWidth
    }
    Surface {
        glyph: "pictures"
        title: page.condition.edition > 0 ? qsTr("Edition %1", "a number").arg(page.condition.edition) : qsTr("No content yet")
        lines: page.condition.edition > 0 ? [StaffWords.fill(qsTr("Shown since %1.", "day and time"), [page.condition.editionSince])] : []
        width: page.columnWidth

        StatusLine {
            freshness: page.kiosk.freshness
            detailed: true
            width: parent.width
        }
        SmallButton {
            enabled: page.condition.asking.length === 0
            glyph: "again"
            text: qsTr("Check now")
            width: Math.min(implicitWidth, parent.width)
            onClicked: page.condition.checkNow()
        }
        SafeText {
            visible: page.condition.asked === "check"
            text: ConditionWords.asked(page.condition.asking, page.condition.outcome)
            width: parent.width
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
    }
    Surface {
        glyph: page.condition.waiting > 0 ? "wait" : "check"
        ink: page.condition.waiting > 0 ? Theme.ink : Theme.spruce
        title: page.condition.waiting === 0 ? qsTr("Nothing is waiting to be sent") : page.condition.waiting === 1 ? qsTr("1 thing is waiting for the link.") : qsTr("%1 things are waiting for the link.").arg(page.condition.waiting)
        lines: page.condition.waiting > 0 ? [qsTr("They will go by themselves when the connection is back.")] : []
        width: page.columnWidth
    }
    Surface {
        glyph: page.condition.refused + page.condition.notTaken.length > 0 ? "info" : "check"
        ink: page.condition.refused + page.condition.notTaken.length > 0 ? Theme.lingonberry : Theme.spruce
        title: page.condition.refused + page.condition.notTaken.length === 0 ? qsTr("Nothing was refused") : page.condition.refused > 0 ? qsTr("Not done: %1. See To do.", "a number").arg(page.condition.refused) : qsTr("Some items stay as they were")
        lines: page.condition.notTaken.length > 0 ? [StaffWords.fill(qsTr("Something new could not be used for: %1", "titles"), [page.condition.notTaken.join(", ")])] : []
        width: page.columnWidth
    }
    Surface {
        glyph: page.condition.littleRoom || page.condition.failed > 0 ? "info" : "check"
        ink: page.condition.littleRoom || page.condition.failed > 0 ? Theme.lingonberry : Theme.spruce
        title: StaffWords.fill(qsTr("%1 GB free, %2 GB in all", "numbers"), [page.condition.free, page.condition.total])
        lines: [page.condition.littleRoom ? qsTr("That is not much. New films may not fit. Tell the administrator.") : "", ConditionWords.missing(page.condition.missing, StaffWords.size(page.condition.missingSize, page.condition.missingUnit)), ConditionWords.failed(page.condition.failed)].filter(line => line.length > 0)
        width: page.columnWidth
    }
    Surface {
        glyph: page.kiosk.safe || page.condition.crashes > 0 ? "info" : "check"
        ink: page.kiosk.safe || page.condition.crashes > 0 ? Theme.lingonberry : Theme.spruce
        title: page.kiosk.safe ? qsTr("This screen plays no films for now") : page.condition.crashes > 0 ? qsTr("This screen stopped by itself, and started again") : qsTr("This screen is working well")
        lines: [page.condition.speechKnown ? page.spoken.length > 0 ? StaffWords.fill(qsTr("There are voices to read aloud: %1", "languages"), [["fi", "sv", "en"].filter(code => page.spoken.includes(code)).map(code => StaffWords.language(code)).join(", ")]) : qsTr("This screen has no voice for reading aloud.") : qsTr("Looking for voices to read aloud …")]
        width: page.columnWidth
    }
    Surface {
        readonly property string trouble: page.kiosk.slipPrinter.trouble
        readonly property bool well: ["", "silent", "unseen"].includes(trouble)

        visible: page.kiosk.slipPrinter.configured
        glyph: well ? "print" : "info"
        ink: well ? Theme.spruce : Theme.lingonberry
        title: ConditionWords.printer(trouble)
        lines: ConditionWords.printerMore(trouble)
        width: page.columnWidth
    }
    Surface {
        glyph: faults.count > 0 ? "info" : "check"
        ink: faults.count > 0 ? Theme.lingonberry : Theme.spruce
        title: faults.count > 0 ? qsTr("Faults in the last week") : qsTr("No faults in the last week")
        width: page.columnWidth

        Repeater {
            id: faults

            model: page.condition.faults

            SafeText {
                required property string role
                required property string moment

                text: [moment, role === "screen" ? qsTr("this screen") : qsTr("the link to the hub")].join(" · ")
                width: parent?.width ?? 0
            }
        }
        SafeText {
            visible: faults.count > 0
            text: qsTr("If it keeps happening, tell the administrator.")
            width: parent.width
            muted: true
        }
    }
    Surface {
        glyph: "stick"
        title: qsTr("Load an edition from a USB stick")
        lines: sticks.count === 0 ? [page.condition.plugged ? qsTr("The stick that is plugged in holds no edition.") : qsTr("Plug the stick in. It shows here after a moment.")] : []
        width: page.columnWidth

        Repeater {
            id: sticks

            model: page.condition.sticks

            SmallButton {
                required property string folder
                required property string called

                enabled: page.condition.asking.length === 0
                glyph: "down"
                text: StaffWords.fill(qsTr("Load it from %1", "name of a folder"), [called])
                width: Math.min(implicitWidth, parent?.width ?? 0)
                onClicked: page.condition.takeEdition(folder)
            }
        }
        SafeText {
            visible: page.condition.asked === "take"
            text: page.condition.asking.length > 0 && page.kiosk.freshness.total > 0 ? qsTr("New content is arriving: %1 of %2.").arg(page.kiosk.freshness.done).arg(page.kiosk.freshness.total) : ConditionWords.asked(page.condition.asking, page.condition.outcome)
            width: parent.width
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
    }
    PrimaryButton {
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
