pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Something out of the ordinary: what it means here, and what to do about it.
StaffPage {
    id: page

    readonly property NoticePage notice: model as NoticePage
    readonly property bool calls: notice.what === "call"

    Heading {
        text: NoticeWords.title(page.notice.what)
        width: page.columnWidth
    }
    SafeText {
        text: [page.notice.kioskName, page.notice.noticed].filter(part => part.length > 0).join(" · ")
        width: page.columnWidth
        muted: true
    }
    Surface {
        glyph: page.calls ? "help" : "info"
        ink: page.calls ? Theme.cloudberryInk : Theme.lingonberry
        color: page.calls ? Theme.cloudberryTint : Theme.lingonberryTint
        lines: NoticeWords.meaning(page.notice.what, page.notice.kioskName)
        width: page.columnWidth
    }
    Surface {
        glyph: "person"
        ink: Theme.fjord
        color: Theme.fjordTint
        title: qsTr("What to do")
        lines: [NoticeWords.next(page.notice.what)]
        width: page.columnWidth
    }
    Heading {
        visible: about.count > 0
        level: 2
        text: page.notice.day
        width: page.columnWidth
    }
    Repeater {
        id: about

        model: page.notice.sitting

        SittingCard {
            acts: false
            width: page.columnWidth
        }
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        Repeater {
            model: page.notice.seen ? null : page.notice.sitting

            PrimaryButton {
                required property string slotId

                text: qsTr("Open this time")
                glyph: "calendar"
                onClicked: page.kiosk.navigator.open("staff-slot", slotId)
            }
        }
        PrimaryButton {
            visible: !page.notice.seen && page.calls
            text: qsTr("I am coming")
            glyph: "person"
            onClicked: {
                page.kiosk.calls.come(page.notice.noticeId);
                page.kiosk.navigator.open("staff-today");
            }
        }
        PrimaryButton {
            visible: !page.notice.seen && !page.calls && page.may("noted")
            plain: about.count > 0
            text: qsTr("This is dealt with")
            glyph: "check"
            onClicked: page.notice.see()
        }
        PrimaryButton {
            visible: page.notice.seen
            text: qsTr("Back to Today")
            glyph: "check"
            onClicked: page.kiosk.navigator.open("staff-today")
        }
    }
    PrimaryButton {
        visible: !page.notice.seen
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
