import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What is done with all that is written of an item: save it, see it, or throw it away; and the way back. It stands above
// the item's parts and below them.
Flow {
    id: deeds

    required property ItemPage item
    required property Kiosk kiosk
    required property bool written // something can be written where it stands
    property bool above: false

    spacing: Theme.gap

    PrimaryButton {
        visible: deeds.written
        enabled: deeds.item.dirty || activeFocus
        spent: !deeds.item.dirty
        glyph: "check"
        text: deeds.item.isNew ? qsTr("Save and show to visitors") : deeds.item.dirty ? qsTr("Save") : qsTr("Nothing to save")
        width: Math.min(implicitWidth, deeds.width)
        onClicked: deeds.item.save()
    }
    PrimaryButton {
        visible: deeds.written && deeds.above
        plain: true
        glyph: "eye"
        text: qsTr("See it as a visitor")
        width: Math.min(implicitWidth, deeds.width)
        onClicked: deeds.item.look()
    }
    PrimaryButton {
        visible: deeds.written && !deeds.above && deeds.item.dirty && !deeds.item.isNew
        plain: true
        glyph: "erase"
        text: qsTr("Throw away what is not saved")
        width: Math.min(implicitWidth, deeds.width)
        onClicked: deeds.item.discard()
    }
    PrimaryButton {
        plain: true
        glyph: "back"
        text: qsTr("Back")
        width: Math.min(implicitWidth, deeds.width)
        onClicked: deeds.kiosk.navigator.back()
    }
}
