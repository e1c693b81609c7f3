pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What is missing before an item can be saved, with the way to each; else how visitors find it, where that is by searching alone.
Surface {
    id: list

    required property ItemForm form
    readonly property bool lacks: form.needed.length > 0
    signal wanted(string part, string field, int scene) // scene: from 1, 0 where it is in none

    function enter() {
        ways.itemAt(0)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    glyph: "info"
    title: lacks ? qsTr("Still needed before it can be saved or seen") : qsTr("Visitors find it by searching only")
    lines: lacks ? [] : [qsTr("Choose what it helps with, and they find it from Home too.")]

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: ways

            model: list.lacks ? list.form.needed : list.form.unplaced ? ["about/topics"] : []

            SmallButton {
                required property string modelData
                readonly property list<string> place: modelData.split("/")

                plain: true
                glyph: "forward"
                text: [place[0].length > 0 ? ContentWords.part(place[0]) : "", ContentWords.lack(place[1], place[2] ?? "")].filter(said => said.length > 0).join(": ")
                width: Math.min(implicitWidth, parent?.width ?? 0)
                onClicked: list.wanted(place[0], place[1], Number(place[2] ?? 0))
            }
        }
    }
}
