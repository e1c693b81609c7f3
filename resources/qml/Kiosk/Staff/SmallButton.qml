import Kiosk.Controls
import Kiosk.Theme

// A button that stands among many: lower than the others, and never below 16 mm.
PrimaryButton {
    implicitHeight: Math.max(Theme.smallControl, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.u(12)
    bottomPadding: Theme.u(12)
    leftPadding: Theme.u(26)
    rightPadding: Theme.u(26)
}
