pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// Somebody at a screen of this centre asks for help: above every page, until one of the staff says that they come.
Rectangle {
    id: strip

    required property Calls calls

    color: calls.said === "told" && waiting.count === 0 ? Theme.spruceTint : Theme.cloudberryTint
    implicitHeight: column.implicitHeight + 2 * Theme.u(16)

    Column {
        id: column

        x: Theme.margin
        y: Theme.u(16)
        width: parent.width - 2 * x
        spacing: Theme.gap

        Repeater {
            id: waiting

            model: strip.calls.waiting

            Item {
                id: call

                required property string id
                required property string screen
                readonly property bool besides: mark.width + said.implicitWidth + come.width + 2 * Theme.gap <= width

                width: column.width
                height: besides ? Math.max(said.height, come.height) : said.height + Theme.gap + come.height

                Icon {
                    id: mark

                    name: "help"
                    color: Theme.cloudberryInk
                    size: Theme.body * 1.5
                    y: said.y + (said.height - height) / 2
                }
                SafeText {
                    id: said

                    text: call.screen.length > 0 ? StaffWords.fill(qsTr("A visitor asks for help: %1"), [call.screen]) : qsTr("A visitor asks for help")
                    strong: true
                    color: Theme.cloudberryInk
                    x: mark.width + Theme.u(18)
                    y: call.besides ? (call.height - height) / 2 : 0
                    width: call.width - x - (call.besides ? come.width + Theme.gap : 0)
                    Accessible.role: Accessible.AlertMessage
                }
                PrimaryButton {
                    id: come

                    text: qsTr("I am coming")
                    glyph: "person"
                    implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
                    x: call.besides ? call.width - width : said.x
                    y: call.height - height
                    onClicked: strip.calls.come(call.id)
                }
            }
        }
        SafeText {
            visible: strip.calls.said.length > 0 && waiting.count === 0
            text: strip.calls.said === "told" ? qsTr("Thank you. We tell the visitor that someone is coming.") : qsTr("Thank you. The link is down, so the visitor does not know yet. Please go there.")
            strong: true
            color: strip.calls.said === "told" ? Theme.spruce : Theme.cloudberryInk
            width: parent.width
            Accessible.role: Accessible.AlertMessage
        }
    }
}
