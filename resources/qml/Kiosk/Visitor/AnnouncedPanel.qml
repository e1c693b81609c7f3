import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Announcements in full, over the page.
Overlay {
    id: panel

    property var said: []

    name: qsTr("Announcements")
    visible: true

    Heading {
        text: panel.name
        font.pixelSize: Theme.subheading * 1.2
        width: parent.width
    }
    AnnouncedWords {
        said: panel.said
        ink: Theme.ink
        spacing: Theme.u(24)
        width: parent.width
    }
    PrimaryButton {
        id: out

        text: qsTr("Close")
        focus: true
        width: parent.width
        onClicked: panel.close()
        // Where Tab leads to nothing else it shows at least where one is.
        Keys.onTabPressed: event => {
            event.accepted = out.nextItemInFocusChain() === out;
            if (event.accepted)
                out.focusReason = Qt.TabFocusReason;
        }
    }
}
