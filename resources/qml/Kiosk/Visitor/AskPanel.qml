import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A question before something that can't be taken back. To leave all as it is comes first.
Overlay {
    id: panel

    required property string words
    required property string yes
    required property string no
    signal agreed

    Heading {
        text: panel.name
        font.pixelSize: Theme.subheading * 1.2
        width: parent.width
    }
    SafeText {
        text: panel.words
        width: parent.width
    }
    PrimaryButton {
        text: panel.no
        width: parent.width
        focus: true
        onClicked: panel.close()
    }
    PrimaryButton {
        plain: true
        text: panel.yes
        width: parent.width
        onClicked: {
            panel.agreed();
            panel.close();
        }
    }
}
