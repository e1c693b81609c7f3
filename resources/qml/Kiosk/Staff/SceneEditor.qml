pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The scenes of a demo: which one is being written, its picture with the places to touch, and what follows.
Column {
    id: editor

    required property ItemScenes model

    spacing: Theme.u(24)

    function nameOf(number: int, title: string): string {
        return [number + 1, title.length > 0 ? title : qsTr("A scene without a title")].join(". ");
    }

    component Targets: Flow {
        id: targets

        required property string label
        required property string chosen
        property string none: ""
        property bool others: false // not the scene that shows
        signal taken(string scene)

        spacing: Theme.gap

        SafeText { text: targets.label; width: targets.width; strong: true }
        Choice {
            visible: targets.none.length > 0
            text: targets.none
            group: targets.label
            chosen: targets.chosen.length === 0
            width: Math.min(implicitWidth, targets.width)
            onClicked: targets.taken("")
        }
        Repeater {
            model: editor.model.scenes

            Choice {
                required property int index
                required property string scene
                required property string title

                visible: !targets.others || scene !== editor.model.shown
                text: editor.nameOf(index, title)
                group: targets.label
                chosen: targets.chosen === scene
                width: Math.min(implicitWidth, targets.width)
                onClicked: targets.taken(scene)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: editor.model.scenes

            Choice {
                required property int index
                required property string title
                required property bool first
                required property bool end
                required chosen

                text: editor.nameOf(index, title)
                glyph: first ? "play" : end ? "check" : ""
                group: qsTr("Which scene?")
                width: Math.min(implicitWidth, editor.width)
                onClicked: editor.model.choose(index)
            }
        }
        SmallButton {
            plain: true
            glyph: "plus"
            text: qsTr("Add a scene")
            width: Math.min(implicitWidth, editor.width)
            onClicked: editor.model.add()
        }
    }
    SafeText {
        text: editor.model.picture.length > 0 ? qsTr("Touch the picture where visitors are to touch it. Name each place below.") : qsTr("This scene needs a picture.")
        width: parent.width
        muted: true
    }
    Touchable {
        id: board

        visible: editor.model.picture.length > 0
        spokenName: qsTr("Add a place to touch")
        width: Math.min(parent.width, Theme.u(1000))
        height: width * 0.625
        padding: 0
        onClicked: editor.model.touchAt(pressX > 0 ? pressX / width : 0.5, pressY > 0 ? pressY / height : 0.5)

        contentItem: RoundedPicture {
            source: editor.model.picture
            alt: ""
            fill: Image.PreserveAspectFit

            Repeater {
                model: editor.model.places

                Rectangle {
                    required property real px
                    required property real py
                    required property int index

                    width: Math.max(Theme.mm(12), number.implicitHeight + Theme.u(12))
                    height: width
                    radius: width / 2
                    x: px * board.width - width / 2
                    y: py * board.height - height / 2
                    color: Theme.cloudberry
                    border.width: Theme.mm(0.6)
                    border.color: Theme.ink
                    SafeText { id: number; anchors.centerIn: parent; text: (parent as Rectangle).index + 1; strong: true; color: Theme.ink; Accessible.ignored: true }
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        SmallButton {
            plain: true
            glyph: "plus"
            text: editor.model.picture.length > 0 ? qsTr("Take another picture") : qsTr("Take a picture from a stick")
            width: Math.min(implicitWidth, editor.width)
            onClicked: editor.model.choosePicture()
        }
        SmallButton {
            visible: !editor.model.isFirst
            plain: true
            glyph: "play"
            text: qsTr("Begin with this scene")
            width: Math.min(implicitWidth, editor.width)
            onClicked: editor.model.begin()
        }
        SmallButton {
            plain: true
            glyph: "erase"
            text: qsTr("Take this scene out")
            width: Math.min(implicitWidth, editor.width)
            onClicked: editor.model.remove()
        }
    }
    Repeater {
        model: editor.model.places

        Surface {
            id: place

            required property int index
            required property string to

            title: qsTr("Place %1", "a number").arg(index + 1)
            spacing: Theme.gap
            width: editor.width

            Targets {
                label: qsTr("It leads to")
                chosen: place.to
                width: parent.width
                onTaken: scene => editor.model.lead(place.index, scene)
            }
            SmallButton {
                plain: true
                glyph: "erase"
                text: qsTr("Without this place")
                spokenName: [text, place.title].join(": ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: editor.model.removePlace(place.index)
            }
        }
    }
    Targets {
        label: qsTr("What follows by itself, as while a device works?")
        none: qsTr("Nothing")
        others: true
        chosen: editor.model.after
        width: parent.width
        onTaken: scene => editor.model.follow(scene)
    }
    Stepper {
        visible: editor.model.after.length > 0
        label: qsTr("After how many seconds?")
        value: editor.model.seconds
        highest: 20
        width: parent.width
        onWanted: value => editor.model.wait(value)
    }
}
