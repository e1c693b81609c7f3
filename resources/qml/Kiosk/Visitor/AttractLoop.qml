pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What the staff lets play on the attract page, in turn with the centre's own picture: each stays until every language has
// had its turn. Its picture is drawn by whoever asks for `source`; here stands its title.
Item {
    id: loop

    required property Welcome welcome
    required property string lead
    required property int round
    readonly property int own: welcome.picture.length > 0 ? 1 : 0
    readonly property int number: items.count > 0 ? round % (items.count + own) - own : -1
    readonly property LoopItem shown: number >= 0 ? items.itemAt(number) as LoopItem : null
    readonly property string source: shown ? shown.picture : welcome.picture

    component LoopItem: Item {
        required property string fi
        required property string sv
        required property string en
        required property string picture
    }

    Repeater {
        id: items

        model: loop.welcome.loop

        LoopItem {}
    }
    Rectangle {
        visible: loop.shown !== null
        y: parent.height - height
        width: title.width + 2 * Theme.padding
        height: title.height + 2 * Theme.u(18)
        radius: Theme.u(24)
        color: Theme.card
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.ink

        SafeText {
            id: title

            text: !loop.shown ? "" : loop.lead === "sv" ? loop.shown.sv : loop.lead === "en" ? loop.shown.en : loop.shown.fi
            x: Theme.padding
            y: Theme.u(18)
            width: Math.min(implicitWidth, loop.width - 2 * Theme.padding)
            strong: true
            font.pixelSize: Theme.label
        }
    }
}
