pragma Singleton
import QtQuick

// Colours, sizes and motion by name. Pages use these and no literals.
// Sizes are design units times `unit`, and never below their millimetres; Main.qml binds the five inputs.
QtObject {
    id: theme

    property real unit: 1
    property real pxPerMm: 4
    property real textScale: 1
    property bool highContrast: false
    property bool calm: false
    property bool clips: false // it is somebody's own PC: words may go through its clipboard

    readonly property color snow: highContrast ? "#FFFFFF" : "#F7F5F0"
    readonly property color card: "#FFFFFF"
    readonly property color ink: highContrast ? "#06121D" : "#13263B"
    readonly property color muted: highContrast ? "#26384A" : "#4C5F73"
    readonly property color fjord: highContrast ? "#063850" : "#0B4F6C"
    readonly property color fjordTint: highContrast ? "#FFFFFF" : "#DCEAF2"
    readonly property color night: highContrast ? "#000000" : "#0A2B3D"
    readonly property color spruce: highContrast ? "#0C4236" : "#1F6F5C"
    readonly property color spruceTint: highContrast ? "#FFFFFF" : "#DDEFE8"
    readonly property color cloudberry: highContrast ? "#FFC24D" : "#E9A23B"
    readonly property color cloudberryTint: highContrast ? "#FFFFFF" : "#FCEBCF"
    readonly property color cloudberryInk: highContrast ? "#06121D" : "#5A3A00"
    readonly property color lingonberry: highContrast ? "#7E1A30" : "#B5304A"
    readonly property color lingonberryTint: highContrast ? "#FFFFFF" : "#F9E1E5"
    readonly property color sky: highContrast ? "#FFFFFF" : "#E4EDF0"
    readonly property color line: highContrast ? "#06121D" : "#D9D3C7"
    readonly property color quiet: highContrast ? "#FFFFFF" : "#EBE8E1"
    readonly property color onDark: "#FFFFFF"
    readonly property color captionBack: "#E0000000"
    readonly property color blackout: "#000000"
    readonly property color lightVeil: "#4D0A2B3D" // what a choice does shows through
    readonly property color veil: highContrast ? "#CC000000" : "#B30A2B3D"

    readonly property string family: "Inter"

    function u(units: real): real {
        return Math.round(units * unit);
    }
    function mm(millimetres: real): real {
        return millimetres * pxPerMm;
    }

    // Body text grows by the whole factor; headings, which are large already, by less, and stay above it.
    readonly property real body: 26 * unit * textScale
    readonly property real lead: 29 * unit * (1 + (textScale - 1) * 0.9)
    readonly property real label: labelAt(textScale)
    readonly property real subheading: 34 * unit * (1 + (textScale - 1) * 0.7)
    readonly property real heading: 56 * unit * (1 + (textScale - 1) * 0.25)
    readonly property real display: 100 * unit * (1 + (textScale - 1) * 0.15)
    // The bar and the header are always there: where the display is low they grow less, so that the page keeps its room.
    property bool low: false
    // How high the bar is: a panel stands above it.
    property real barHeight: 0
    readonly property real barText: 24 * unit * (1 + (textScale - 1) * (low ? 0.35 : 0.8))
    readonly property real headerText: 28 * unit * (1 + (textScale - 1) * (low ? 0.4 : 0.7))

    readonly property real control: Math.max(u(104), mm(20))
    readonly property real smallControl: Math.max(u(76), mm(16))
    readonly property real gap: Math.max(u(20), mm(3))
    readonly property real margin: Math.max(u(48), mm(5))
    readonly property real padding: u(28)
    readonly property real radius: u(30)
    readonly property real hairline: Math.max(1, u(highContrast ? 4 : 2))

    function labelAt(scale: real): real {
        return 28 * unit * (1 + (scale - 1) * 0.94);
    }

    readonly property int quick: calm ? 0 : 180

    // A small drawing of our own as the source of an Image.
    function drawing(width: real, height: real, shapes: string): url {
        return "data:image/svg+xml;utf8," + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${shapes}</svg>`);
    }

    // The colours of a tone: background, text upon it.
    function toneBack(tone: string): color {
        switch (tone) {
        case "spruce": return spruceTint;
        case "cloudberry": return cloudberryTint;
        default: return fjordTint;
        }
    }
    function toneInk(tone: string): color {
        switch (tone) {
        case "spruce": return spruce;
        case "cloudberry": return cloudberryInk;
        default: return fjord;
        }
    }
}
