pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A picture with round corners, on any renderer: the corners are covered in the colour behind it.
Item {
    id: frame

    required property string source
    required property string alt
    property color behind: Theme.snow
    property real corner: Theme.radius
    property string glyph: "heart" // stands there while there is no picture
    property int fill: Image.PreserveAspectCrop

    Accessible.role: frame.alt.length > 0 ? Accessible.Graphic : Accessible.NoRole
    Accessible.name: frame.alt
    Accessible.ignored: frame.alt.length === 0

    // Only while there is nothing to see: a picture that is known already is there at once.
    Loader {
        anchors.fill: parent
        active: image.status !== Image.Ready

        sourceComponent: Rectangle {
            color: Theme.sky

            Icon {
                visible: image.status !== Image.Loading
                anchors.centerIn: parent
                name: visible ? frame.glyph : ""
                color: Theme.muted
                size: Math.min(parent.height * 0.4, Theme.u(160))
                weight: 1.2
            }
        }
    }
    Image {
        id: image

        anchors.fill: parent
        source: frame.source
        fillMode: frame.fill
        asynchronous: true
        cache: true
        smooth: true
        mipmap: true
        sourceSize.width: Math.min(1600, Math.ceil(frame.width * 1.0) || 1)
    }
    RoundCorners {
        anchors.fill: parent
        behind: frame.behind
        corner: frame.corner
    }
}
