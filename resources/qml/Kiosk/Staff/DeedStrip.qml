import QtQuick
import Kiosk.Models

// What was just done, with a way to take it back for a moment; or why something did not go. Whatever is said meanwhile
// stands above what can still be taken back, so that "Undo" keeps its place.
Column {
    id: strip

    required property StaffPageModel model
    property bool crowded: false // the keyboard leaves no room beside it for the field that is typed into
    readonly property Deed deed: model.deed
    readonly property bool bad: deed.fault.length > 0
    readonly property string said: bad ? DeedWords.fault(deed.fault) : DeedWords.deed(deed.done, deed.about)
    readonly property string earlier: DeedWords.earlier(deed.earlier, deed.earlierAbout)

    readonly property bool speaks: said.length > 0 || earlier.length > 0

    visible: speaks && !crowded

    DeedLine {
        words: strip.said
        bad: strip.bad
        undoable: strip.deed.undoable && strip.earlier.length === 0
        width: strip.width
        onUndone: strip.model.undo()
    }
    DeedLine {
        words: strip.earlier
        undoable: true
        width: strip.width
        onUndone: strip.model.undo()
    }
}
