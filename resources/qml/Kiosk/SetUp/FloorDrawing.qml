import QtQuick
import Kiosk.Models
import Kiosk.Theme

// The picture at its height between a person in a wheelchair and one who stands; all lengths in it are millimetres.
Image {
    id: drawing

    required property Measure measure
    required property string spoken
    readonly property real beside: 950 // for a person, on each side
    readonly property real wide: 2 * beside + measure.widthMm
    readonly property real high: Math.max(1850, measure.floorMm + measure.heightMm + 80)
    readonly property real foot: high - 40

    // A line with round ends; points are millimetres to the right and above the floor.
    function line(points: list<real>, thick: real, ink: color): string {
        let path = "";
        for (let n = 0; n < points.length; n += 2)
            path += (n === 0 ? "M" : " L") + points[n] + " " + (foot - points[n + 1]);
        return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round"/>`;
    }
    function disc(x: real, y: real, r: real, ink: color): string {
        return `<circle cx="${x}" cy="${foot - y}" r="${r}" fill="${ink}"/>`;
    }
    function ring(x: real, y: real, r: real, ink: color): string {
        return `<circle cx="${x}" cy="${foot - y}" r="${r}" fill="none" stroke="${ink}" stroke-width="38"/>`;
    }
    function band(): string {
        return `<rect x="0" y="${foot - 1100}" width="${wide}" height="300" fill="${Theme.spruceTint}" stroke="${Theme.spruce}" stroke-width="10"/>`;
    }
    function screen(): string {
        const bottom = foot - measure.floorMm;
        return `<rect x="${beside}" y="${bottom - measure.heightMm}" width="${measure.widthMm}" height="${measure.heightMm}" rx="24" fill="${Theme.card}" fill-opacity="0.72" stroke="${Theme.ink}" stroke-width="28"/>`;
    }
    function seated(x: real): string {
        return line([x - 190, 1020, x - 190, 480, x + 260, 480], 46, Theme.muted) + line([x, 1000, x, 620], 230, Theme.fjord) + line([x + 20, 560, x + 330, 560], 160, Theme.night) + line([x + 350, 540, x + 430, 130, x + 520, 110], 100, Theme.night) + line([x + 40, 990, x + 260, 850, x + 500, 960], 88, Theme.fjord) + disc(x + 20, 1250, 115, Theme.cloudberry) + ring(x - 40, 300, 280, Theme.ink) + ring(x + 380, 95, 75, Theme.ink);
    }
    function standing(x: real): string {
        return line([x, 800, x, 60], 170, Theme.night) + line([x, 1360, x, 860], 240, Theme.spruce) + line([x - 30, 1370, x - 230, 1120, x - 430, 1180], 92, Theme.spruce) + disc(x, 1610, 120, Theme.cloudberry);
    }

    sourceSize.width: width
    sourceSize.height: height
    fillMode: Image.PreserveAspectFit
    source: width > 0 && height > 0 ? Theme.drawing(wide, high, band() + screen() + seated(330) + standing(wide - 330) + line([0, -20, wide, -20], 28, Theme.muted)) : ""
    Accessible.role: Accessible.Graphic
    Accessible.name: drawing.spoken
}
