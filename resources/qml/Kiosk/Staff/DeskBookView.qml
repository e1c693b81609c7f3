pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme
import Kiosk.Visitor

// Book for somebody who calls or stands here: a time, how many, and who.
StaffPage {
    id: page

    readonly property DeskBookPage booking: model as DeskBookPage
    readonly property bool done: booking.code.length > 0
    readonly property real half: broad ? (columnWidth - Theme.gap) / 2 : columnWidth
    readonly property bool choosing: booking.slotId.length === 0
    readonly property real third: broad ? (columnWidth - 2 * Theme.gap) / 3 : columnWidth

    onDoneChanged: {
        page.contentY = 0;
        for (const field of [called, phone, email])
            field.text = "";  // it is sealed now
    }
    onChoosingChanged: page.contentY = 0

    Heading {
        text: page.done ? qsTr("Booked") : qsTr("Book for someone")
        width: page.columnWidth
    }
    Repeater {
        model: page.booking.chosen

        SittingCard {
            acts: false
            visible: !page.choosing
            width: page.columnWidth
        }
    }
    PrimaryButton {
        visible: !page.done && !page.choosing
        plain: true
        glyph: "calendar"
        text: qsTr("Another time")
        onClicked: page.booking.chooseAnother()
    }
    Surface {
        visible: page.done
        color: Theme.fjordTint
        title: qsTr("Their code")
        width: page.columnWidth

        SafeText {
            text: page.booking.code
            width: parent.width
            weight: 700
            color: Theme.fjord
            font.pixelSize: Theme.display
            font.features: { "tnum": 1 }
        }
        SafeText {
            text: qsTr("Let them write it down. With it they can see, move or cancel the booking.")
            width: parent.width
        }
    }
    Flow {
        visible: page.done
        width: page.columnWidth
        spacing: Theme.gap

        PrimaryButton {
            text: qsTr("To Today")
            glyph: "check"
            width: Math.max(implicitWidth, page.half)
            onClicked: page.kiosk.navigator.open("staff-today")
        }
        PrimaryButton {
            plain: true
            text: qsTr("Book another")
            onClicked: page.kiosk.navigator.open("staff-book")
        }
    }
    SafeText {
        visible: !page.done && times.count === 0
        text: qsTr("No time is open for booking.")
        width: page.columnWidth
        font.pixelSize: Theme.lead
    }
    Repeater {
        id: times

        model: page.booking.times

        SittingChoice {
            visible: !page.done && page.choosing
            chosen: slotId === page.booking.slotId
            group: qsTr("Which time?")
            width: page.columnWidth
            onTaken: page.booking.choose(slotId)
        }
    }
    PrimaryButton {
        visible: !page.done && page.choosing && page.booking.hasMore
        plain: true
        glyph: "down"
        text: qsTr("Later times")
        onClicked: page.booking.showMore()
    }
    Column {
        visible: !page.done && !page.choosing
        width: page.columnWidth
        spacing: Theme.u(24)

        Heading {
            level: 2
            text: qsTr("How many?")
            width: parent.width
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: page.booking.largest

                Choice {
                    required property int index

                    text: (index + 1).toString()
                    spokenName: StaffWords.persons(index + 1)
                    group: qsTr("How many?")
                    chosen: page.booking.size === index + 1
                    width: Math.max(implicitWidth, Theme.control)
                    onClicked: page.booking.chooseSize(index + 1)
                }
            }
        }
        Heading {
            level: 2
            text: qsTr("Who?")
            width: parent.width
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            TextEntry {
                id: called

                label: qsTr("Name (you may leave it empty)")
                error: BookWords.fault(page.booking.who.nameFault)
                covered: page.kiosk.idle.warning
                width: page.third
                onTextChanged: page.booking.who.type("name", text)
            }
            TextEntry {
                id: phone

                label: qsTr("Phone (you may leave it empty)")
                error: BookWords.fault(page.booking.who.phoneFault)
                covered: page.kiosk.idle.warning
                hints: Qt.ImhDialableCharactersOnly
                maximumLength: 40
                width: page.third
                onTextChanged: page.booking.who.type("phone", text)
            }
            TextEntry {
                id: email

                label: qsTr("E-mail (you may leave it empty)")
                error: BookWords.fault(page.booking.who.emailFault)
                covered: page.kiosk.idle.warning
                hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                width: page.third
                onTextChanged: page.booking.who.type("email", text)
            }
        }
        SafeText {
            text: qsTr("Their language")
            width: parent.width
            strong: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: ["fi", "sv", "en"]

                Choice {
                    required property string modelData

                    text: StaffWords.language(modelData)
                    group: qsTr("Their language")
                    chosen: page.booking.spoken === modelData
                    onClicked: page.booking.chooseSpoken(modelData)
                }
            }
        }
        CheckChoice {
            visible: page.booking.canBeHere
            text: qsTr("They are here now")
            chosen: page.booking.here
            width: page.half
            onClicked: page.booking.chooseHere(!page.booking.here)
        }
        SafeText {
            visible: page.booking.wait
            text: qsTr("There is no room for so many. They go on the waiting list.")
            width: parent.width
            strong: true
        }
        PrimaryButton {
            text: page.booking.wait ? qsTr("Put on the waiting list") : qsTr("Book for %1", "3 persons").arg(StaffWords.persons(page.booking.size))
            width: parent.width
            onClicked: page.booking.book()
        }
    }
    PrimaryButton {
        visible: !page.done
        plain: true
        glyph: "back"
        text: qsTr("Back")
        onClicked: page.kiosk.navigator.back()
    }
}
