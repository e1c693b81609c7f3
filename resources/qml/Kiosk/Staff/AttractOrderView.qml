pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// What plays on the attract page, in its order, and what may play too.
StaffPage {
    id: page

    readonly property AttractPage attract: model as AttractPage
    readonly property HoldStill still: HoldStill {
        page: page.scroller
    }

    component Played: Surface {
        id: played

        required property string itemId
        required property string called
        required property string kind
        required property string picture
        required property bool unseen
        default property alias deeds: below.data
        property int number: 0 // of those that play
        readonly property string name: called.length > 0 ? called : qsTr("No longer there. It is not shown.")

        width: page.columnWidth

        Row {
            width: parent.width
            spacing: Theme.u(24)

            RoundedPicture {
                id: frame

                visible: played.picture.length > 0
                source: played.picture
                alt: ""
                behind: played.color
                width: Theme.u(200)
                height: width * 0.75
            }
            Column {
                id: below

                width: parent.width - (frame.visible ? frame.width + parent.spacing : 0)
                spacing: Theme.u(12)

                SafeText {
                    text: played.number > 0 ? [played.number, played.name].join(". ") : played.name
                    width: parent.width
                    strong: true
                    font.pixelSize: Theme.label
                    Accessible.role: Accessible.Heading
                }
                SafeText {
                    visible: played.unseen && played.called.length > 0
                    text: qsTr("Visitors do not see it now. So it does not play.")
                    width: parent.width
                }
                SafeText {
                    visible: played.kind.length > 0
                    text: visible ? ContentWords.kind(played.kind) : ""
                    width: parent.width
                }
            }
        }
    }

    Heading {
        text: qsTr("What plays before a visit")
        width: page.columnWidth
    }
    OwnBeside {
        kiosk: page.kiosk
        own: page.attract.own
        width: page.columnWidth
    }
    SafeText {
        text: page.attract.count === 0 ? qsTr("Until somebody touches the screen, the centre’s own picture shows. Add items, and they take turns with it.") : qsTr("Until somebody touches the screen, these take turns with the centre’s own picture.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Repeater {
        model: page.attract.playing

        Played {
            id: one

            required property int index

            number: index + 1

            Flow {
                width: parent.width
                spacing: Theme.gap

                SmallButton {
                    visible: one.index > 0
                    plain: true
                    glyph: "up"
                    text: qsTr("Earlier")
                    spokenName: [text, one.name].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: page.attract.earlier(one.itemId)
                }
                SmallButton {
                    plain: true
                    glyph: "erase"
                    text: qsTr("Take it out")
                    spokenName: [text, one.name].join(": ")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: page.attract.drop(one.itemId)
                }
            }
        }
    }
    Heading {
        level: 2
        text: qsTr("Add an item")
        width: page.columnWidth
    }
    TextEntry {
        label: qsTr("Find an item")
        glyph: "search"
        hints: Qt.ImhNoAutoUppercase
        maximumLength: 60
        width: page.columnWidth
        onTextChanged: page.attract.type(text)
    }
    Repeater {
        model: page.attract.offered

        Played {
            id: other

            SmallButton {
                plain: true
                glyph: "plus"
                text: qsTr("Show it too")
                spokenName: [text, other.name].join(": ")
                width: Math.min(implicitWidth, parent.width)
                onClicked: page.attract.add(other.itemId)
            }
        }
    }
    PrimaryButton {
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
