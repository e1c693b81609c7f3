pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The centre itself: what its staff decides about it, a card each.
StaffPage {
    id: page

    readonly property CentrePage centre: model as CentrePage

    component Way: ActionCard {
        required property string leads

        edge: Theme.line
        iconInk: Theme.fjord
        detailInk: Theme.muted
        width: page.columnWidth
        onClicked: page.kiosk.navigator.open(leads, page.centre.centreId)
    }

    Heading {
        text: page.centre.title
        width: page.columnWidth
    }
    OwnBeside {
        kiosk: page.kiosk
        own: page.centre.own
        width: page.columnWidth
    }
    SafeText {
        text: page.centre.unsent ? qsTr("Your changes show here at once. The other screens get them when there is a connection.") : qsTr("Your changes show here at once, and soon on the centre’s other screens.")
        width: page.columnWidth
        muted: true
        font.pixelSize: Theme.lead
    }
    OptionFlow {
        visible: page.kiosk.shift.everywhere
        label: qsTr("Which centre?")
        options: page.centre.others
        width: page.columnWidth
        onTaken: option => page.centre.take(option)
    }
    CentreChoices {
        centre: page.centre
        width: page.columnWidth
    }
    Way {
        leads: "staff-hours"
        glyph: "clock"
        text: qsTr("Opening hours")
        detail: [page.centre.week.length > 0 ? page.centre.week : qsTr("Not given yet"), page.centre.exceptions === 1 ? qsTr("1 special day") : page.centre.exceptions > 0 ? qsTr("%1 special days").arg(page.centre.exceptions) : ""].filter(part => part.length > 0).join(" · ")
    }
    Way {
        leads: "staff-announce"
        glyph: "info"
        text: qsTr("Announcements")
        detail: page.centre.announcements === 0 ? qsTr("None just now") : page.centre.announcements === 1 ? qsTr("1 is showing on all pages now") : qsTr("%1 are showing on all pages now").arg(page.centre.announcements)
    }
    Way {
        leads: "staff-stations"
        glyph: "place"
        text: qsTr("Stations")
        detail: page.centre.stations === 1 ? qsTr("1 in use") : qsTr("%1 in use").arg(page.centre.stations)
    }
    Way {
        leads: "staff-attract"
        glyph: "play"
        text: qsTr("What plays before a visit")
        detail: page.centre.playing === 0 ? qsTr("The centre’s own picture") : page.centre.playing === 1 ? qsTr("1 item") : qsTr("%1 items", "a number").arg(page.centre.playing)
    }
    PrimaryButton {
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
