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
        visible: !page.done && page.copying.preview.count === 0
        text: qsTr("There is nothing to copy: all times of the week before are there already, or none is known.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    PreviewList {
        visible: !page.done && page.copying.preview.count > 0
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
