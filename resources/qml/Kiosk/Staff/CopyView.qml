import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Copy last week: what comes of it, with clashes, before it is saved.
StaffPage {
    id: page

    readonly property CopyPage copying: model as CopyPage
    readonly property bool done: copying.saved > 0

    onDoneChanged: page.contentY = 0

    Heading {
        text: page.done ? qsTr("Copied") : qsTr("Copy last week")
        width: page.columnWidth
    }
    SafeText {
        text: qsTr("From %1 to %2", "two weeks").arg(page.copying.source).arg(page.copying.target)
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Saved {
        visible: page.done
        count: page.copying.saved
        kiosk: page.kiosk
        day: page.copying.weekId
        width: page.columnWidth
    }
    SafeText {
        visible: !page.done && text.length > 0
        text: {
            if (page.copying.there)
                return qsTr("There is nothing to copy: all these times are there already, or over.");
            if (page.copying.nothing)
                return page.copying.before === "cancelled" ? qsTr("There is nothing to copy: all times of the week before were cancelled, and no earlier week has any.") : qsTr("There is nothing to copy: no earlier week has times.");
            switch (page.copying.before) {
            case "cancelled": return qsTr("All times of the week before were cancelled. So this shows the last week that has any.");
            case "empty": return qsTr("The week before has no times. So this shows the last week that has any.");
            default: return "";
            }
        }
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    PreviewList {
        visible: !page.done && !page.copying.nothing
        preview: page.copying.preview
        width: page.columnWidth
        onSaved: page.copying.save()
    }
    PrimaryButton {
        visible: !page.done
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
