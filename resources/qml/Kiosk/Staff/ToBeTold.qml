import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How many parties and persons have to be told.
Surface {
    id: told

    required property int parties
    required property int persons
    property bool warns: true // before it is done; then it is work like any other

    glyph: told.parties > 0 ? "phone" : "check"
    ink: told.parties === 0 ? Theme.spruce : warns ? Theme.lingonberry : Theme.fjord
    color: told.parties === 0 ? Theme.spruceTint : warns ? Theme.lingonberryTint : Theme.fjordTint
    lines: [told.parties > 0 ? qsTr("To be told: %1 (%2).", "2 parties (5 persons)").arg(StaffWords.parties(told.parties)).arg(StaffWords.persons(told.persons)) : qsTr("Nobody is booked, so nobody has to be told.")]
}
