pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Something out of the ordinary: what it means here, and what to do about it.
StaffPage {
    id: page

    readonly property NoticePage notice: model as NoticePage

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
        glyph: "info"
        ink: Theme.lingonberry
        color: Theme.lingonberryTint
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
            visible: !page.notice.seen && page.may("noted")
            plain: about.count > 0
            text: qsTr("It is seen to")
            glyph: "check"
            onClicked: page.notice.see()
        }
        PrimaryButton {
            visible: page.notice.seen
            text: qsTr("To Today")
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
