pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// For people who come for their work. Whatever they touch, they can write about it.
VisitorPage {
    id: page

    required property WorkPage model
    readonly property bool pairs: broad && columnWidth > Theme.u(1000) * Theme.textScale

    initialScroll: model.scroll
    onScrolled: position => model.scroll = position

    Heading {
        text: qsTr("Here for work?")
        width: page.columnWidth
    }
    SafeText {
        text: qsTr("Choose what it is about, and write to us.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    GridLayout {
        width: page.columnWidth
        columns: page.pairs ? 2 : 1
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: ["training", "practice", "solution", "evaluation"]

            ActionCard {
                required property string modelData

                glyph: MessageWords.sign(modelData)
                text: MessageWords.matter(modelData)
                detail: MessageWords.offer(modelData)
                edge: Theme.line
                iconInk: Theme.fjord
                detailInk: Theme.muted
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: page.kiosk.navigator.open("write", modelData)
            }
        }
    }
}
