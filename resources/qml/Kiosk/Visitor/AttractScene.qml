import QtQuick
import Kiosk.Theme

// The drawing of the attract page, which begins softly beside the words or below them; without one the mark.
Item {
    id: scene

    required property string source
    required property bool beside

    clip: true

    Image {
        id: picture

        anchors.fill: parent
        visible: status === Image.Ready
        source: scene.source
        sourceSize.width: 1600
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: scene.beside ? Image.AlignVCenter : Image.AlignBottom // low as it is, no head goes
        smooth: true
        mipmap: true
        Accessible.ignored: true
    }
    Rectangle {
        visible: picture.visible
        width: scene.beside ? Theme.u(140) : parent.width
        height: scene.beside ? parent.height : Theme.u(90)
        gradient: Gradient {
            orientation: scene.beside ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                color: Theme.sky
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.sky, 0)
            }
        }
    }
    Image {
        visible: !picture.visible
        anchors.centerIn: parent
        source: visible ? "../../../images/logo.svg" : ""
        width: Math.min(parent.width, parent.height) * 0.5
        height: width
        sourceSize.width: width
        sourceSize.height: height
        Accessible.ignored: true
    }
}
