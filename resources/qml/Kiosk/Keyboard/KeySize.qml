pragma Singleton
import QtQuick
import Kiosk.Theme

// How large the keyboard is: eleven keys across, four down. A key with the gap around it is a cell; all of it can be hit.
// Pages ask here whether it is open, for naming the keyboard itself would load it.
QtObject {
    property real room: 1000
    property bool open: false

    readonly property int columns: 11
    readonly property int rows: 4
    readonly property real gap: Theme.mm(3)
    readonly property real width: Math.floor(Math.min(room - gap, columns * Theme.mm(27)))
    readonly property real cellHeight: Theme.mm(Theme.low ? 19.2 : 21)
    readonly property real height: Math.ceil(rows * cellHeight)
    readonly property real boardHeight: height + gap + Theme.hairline
    readonly property real letter: fitting(1, width / columns - gap)

    // How large words of so many letters are on a key of that width: they grow with the text, as far as the key has room.
    function fitting(letters: int, across: real): real {
        const grown = Math.min(cellHeight, width / columns) * 0.42 * Theme.textScale;
        return Math.min(grown, (cellHeight - gap) / 1.33, across / (letters > 1 ? 0.72 * letters : 1.1));
    }
}
