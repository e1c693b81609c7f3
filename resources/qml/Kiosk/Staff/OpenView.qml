import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Open slots: what, where, with whom, when, how often; then all times that come of it, and the button that saves them.
StaffPage {
    id: page

    readonly property OpenPage opening: model as OpenPage
    readonly property bool done: opening.saved > 0

    onDoneChanged: page.contentY = 0

    Heading {
        text: page.done ? qsTr("Opened") : qsTr("Open new times")
        width: page.columnWidth
    }
    Saved {
        visible: page.done
        count: page.opening.saved
        kiosk: page.kiosk
        day: ""
        width: page.columnWidth
    }
    PrimaryButton {
        visible: page.done
        plain: true
        text: qsTr("Open more")
        width: Math.min(implicitWidth, page.columnWidth)
        onClicked: page.kiosk.navigator.open("staff-open")
    }
    Column {
        visible: !page.done
        width: page.columnWidth
        spacing: Theme.u(40)

        ItemFlow {
            label: qsTr("What will be held?")
            items: page.opening.subject.items
            width: parent.width
            onTaken: item => page.opening.subject.chooseItem(item)
        }
        OptionFlow {
            label: qsTr("At which station?")
            options: page.opening.subject.stations
            none: qsTr("No station")
            width: parent.width
            onTaken: option => page.opening.subject.chooseStation(option)
        }
        OptionFlow {
            label: qsTr("Who is the host?")
            options: page.opening.hosts
            none: qsTr("Nobody yet")
            width: parent.width
            onTaken: option => page.opening.choose("host", option)
        }
        OpenWhen {
            model: page.opening
            width: parent.width
        }
        Stepper {
            label: qsTr("Places")
            value: page.opening.capacity
            leap: 5
            width: parent.width
            onWanted: value => page.opening.chooseCapacity(value)
        }
        OpenRepeat {
            model: page.opening.repeat
            width: parent.width
        }
        PrimaryButton {
            visible: !page.opening.more
            plain: true
            glyph: "down"
            text: qsTr("More: languages, for whom, a guest")
            width: Math.min(implicitWidth, parent.width)
            onClicked: page.opening.showMore()
        }
        OpenMore {
            visible: page.opening.more
            model: page.opening
            kiosk: page.kiosk
            width: parent.width
        }
        Heading {
            level: 2
            text: !page.opening.subject.ready ? qsTr("Choose what will be held. Then all times show here.") : page.opening.preview.count + page.opening.preview.leftOut === 0 ? qsTr("Nothing to open: this time is already over.") : page.opening.preview.count === 0 ? qsTr("As it stands, no time will be opened") : qsTr("These times will be opened")
            width: parent.width
        }
        PreviewList {
            visible: page.opening.subject.ready
            preview: page.opening.preview
            width: parent.width
            onSaved: page.opening.save()
        }
    }
    PrimaryButton {
        visible: !page.done
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
