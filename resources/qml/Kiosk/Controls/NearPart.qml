import QtQuick

// A part of a long page that is made while it is near what is seen, or has the focus; else it keeps its room.
FocusScope {
    id: part

    default property alias content: made.sourceComponent
    required property Flickable view
    required property real likely // how high it is while it was never made
    property real last: 0
    readonly property real screenful: Math.max(1, view.height)
    readonly property int place: Math.floor(2 * view.contentY / screenful) // it is enough to look each half a screenful
    signal measured(real height)

    function look() {
        const top = y - view.contentY;
        made.active = activeFocus || top < 2.5 * screenful && top + height > -1.5 * screenful;
    }

    implicitHeight: made.item ? made.implicitHeight : last || likely

    Component.onCompleted: look()
    onPlaceChanged: look()
    onScreenfulChanged: look()
    onYChanged: look()

    Loader {
        id: made

        active: false
        width: parent.width
        onImplicitHeightChanged: {
            if (implicitHeight > 0) {
                part.last = implicitHeight;
                part.measured(implicitHeight);
            }
        }
    }
}
