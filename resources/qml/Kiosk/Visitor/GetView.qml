import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// How do I get it: in Finland, in Sweden.
VisitorPage {
    id: page

    required property TechnologyPage model
    readonly property bool split: columnWidth > Theme.u(1000) * Theme.textScale
    readonly property real half: split ? (columnWidth - Theme.gap) / 2 : columnWidth

    Heading {
        text: qsTr("How do I get this?")
        width: page.columnWidth
    }
    SafeText {
        text: page.model.title
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Flow {
        width: page.columnWidth
        spacing: Theme.gap

        WayCard {
            id: finland

            visible: page.model.inFinland !== null
            way: page.model.inFinland
            country: qsTr("In Finland")
            height: page.split ? Math.max(implicitHeight, sweden.implicitHeight) : implicitHeight
            width: page.half
        }
        WayCard {
            id: sweden

            visible: page.model.inSweden !== null
            way: page.model.inSweden
            country: qsTr("In Sweden")
            height: page.split ? Math.max(implicitHeight, finland.implicitHeight) : implicitHeight
            width: page.half
        }
    }
}
