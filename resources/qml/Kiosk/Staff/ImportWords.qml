pragma Singleton
import QtQuick

// Words about files that are taken from a stick or a folder.
QtObject {
    // Why a file was not taken, and what to do.
    function fault(fault: string): string {
        switch (fault) {
        case "unknown_type": return qsTr("Files of this kind can’t be taken.");
        case "not_what_it_says": return qsTr("It is something else than its name says. Save it anew and try again.");
        case "empty": return qsTr("The file is empty. Copy it onto the stick again.");
        case "too_large": return qsTr("The file is too large. A film may have 2 GB, a picture 60 MB. Save it smaller.");
        case "too_many_dots": return qsTr("The picture has more than 50 million dots. Save it with fewer.");
        case "too_long": return qsTr("The film is longer than an hour. Take a shorter one.");
        case "no_words": return qsTr("The captions beside the film have no words.");
        case "not_captions": return qsTr("The captions beside the film can’t be read. Save them as WebVTT (.vtt) with the encoding UTF-8.");
        case "missing": return qsTr("The file is no longer there. Is the stick still in?");
        case "not_allowed": return qsTr("Nothing may be taken from that folder.");
        case "disk_full": return qsTr("There is no room left on this device. Ask whoever looks after it.");
        case "no_converter": return qsTr("This device can’t take films. Ask whoever looks after it.");
        case "failed": return qsTr("Something went wrong with this file. Try another one.");
        default: return qsTr("The file is damaged, or can’t be read. Copy it again, or try another one.");
        }
    }
    // The length of a film.
    function length(seconds: int): string {
        return seconds === 1 ? qsTr("1 second") : qsTr("%1 seconds").arg(seconds);
    }
    // How an item gets a film that is an item of its own; `dirty`: it can be saved now.
    function filmElsewhere(chosen: bool, dirty: bool): string {
        if (chosen)
            return qsTr("Its film is an item of its own. You choose it under “What it belongs to”.");
        return dirty ? qsTr("Its film is an item of its own. Save this first, then make a new video. Choose it here under “What it belongs to”.") : qsTr("Its film is an item of its own. Make a new video, and choose it here under “What it belongs to”.");
    }
}
