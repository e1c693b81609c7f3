import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How many parties and persons have to be told, and how many are here.
Surface {
    id: told

    required property int parties
    required property int persons
    required property int here
    property bool warns: true // before it is done; then it is work like any other
    readonly property bool nobody: parties === 0 && here === 0

    glyph: told.parties > 0 ? "phone" : told.here > 0 ? "person" : "check"
    ink: told.nobody ? Theme.spruce : told.warns && told.parties > 0 ? Theme.lingonberry : Theme.fjord
    color: told.nobody ? Theme.spruceTint : told.warns && told.parties > 0 ? Theme.lingonberryTint : Theme.fjordTint
    lines: [StaffWords.toBeTold(told.parties, told.persons, told.here), told.here > 0 ? StaffWords.here(told.here) : ""].filter(line => line.length > 0)
}
