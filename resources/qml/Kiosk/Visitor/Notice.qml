import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A page with nothing to show, said as kindly as the others: a drawing, what is the matter, and what to do.
Flow {
    id: notice

    required property string drawing
    required property string heading
    required property string words
    property bool broad: false
    default property alias actions: column.data
    readonly property real half: broad ? (width - spacing) / 2 : width

    spacing: Theme.u(48)

    RoundedPicture {
        source: Qt.resolvedUrl("../../../images/" + notice.drawing + ".svg")
        alt: ""
        width: notice.half
        height: width * 0.625
    }
    Column {
        id: column

        width: notice.half
        spacing: Theme.u(32)

        Heading {
            text: notice.heading
            width: parent.width
        }
        SafeText {
            text: notice.words
            width: parent.width
            font.pixelSize: Theme.lead
        }
    }
}
