import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// A visitor's page: the header, a way back, and what the page adds below.
ScrollPage {
    id: page

    required property Kiosk kiosk
    property bool headShown: true // the way back is within it
    property bool backShown: true
    property string backText: qsTr("Back")
    readonly property bool broad: width > height * 1.2
    readonly property bool besides: broad && back.visible && header.implicitWidth + back.implicitWidth + Theme.u(32) <= columnWidth

    // Where there is little height, more of it is for what the page says.
    topMargin: Theme.u(broad ? 34 : 40)
    spacing: Theme.u(broad ? 26 : 32)
    Keys.onEscapePressed: page.kiosk.navigator.back()

    Flow {
        visible: page.headShown
        width: page.columnWidth
        spacing: Theme.u(32)
        layoutDirection: page.besides ? Qt.RightToLeft : Qt.LeftToRight

        PageHeader {
            id: header

            welcome: page.kiosk.welcome
            width: page.columnWidth - (page.besides ? back.width + Theme.u(32) : 0)
        }
        PrimaryButton {
            id: back

            visible: page.backShown && page.kiosk.navigator.canGoBack
            plain: true
            glyph: "back"
            text: page.backText
            edge: Theme.line
            onClicked: page.kiosk.navigator.back()
        }
    }
}
