import QtQuick
import Kiosk.Controls
import Kiosk.Models
import Kiosk.Theme

// The picture and the film of an item, and the way to others.
Column {
    id: list

    required property ItemMedia media
    required property bool dirty
    readonly property bool narrow: width < Theme.u(900) * Theme.textScale

    spacing: Theme.u(28)

    Flow {
        width: parent.width
        spacing: Theme.u(24)

        RoundedPicture {
            visible: list.media.picture.length > 0
            source: list.media.picture
            alt: ""
            fill: Image.PreserveAspectFit
            width: list.narrow ? Math.min(list.width, Theme.u(700)) : list.width * 0.45
            height: width * 0.6
        }
        Column {
            width: list.narrow ? list.width : list.width * 0.5 - Theme.u(24)
            spacing: Theme.gap

            SafeText {
                text: list.media.picture.length > 0 ? qsTr("Say below what the picture shows, for those who do not see it.") : qsTr("There is no picture yet.")
                width: parent.width
            }
            PrimaryButton {
                plain: true
                glyph: "plus"
                text: list.media.picture.length > 0 ? qsTr("Take another picture") : qsTr("Take a picture from a stick")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.media.choose("picture")
            }
            SmallButton {
                visible: list.media.picture.length > 0
                plain: true
                glyph: "erase"
                text: qsTr("Without a picture")
                width: Math.min(implicitWidth, parent.width)
                onClicked: list.media.removePicture()
            }
        }
    }
    SafeText {
        visible: list.media.filmElsewhere
        text: ImportWords.filmElsewhere(list.media.filmChosen, list.dirty)
        width: parent.width
        muted: true
    }
    Surface {
        visible: list.media.wantsFilm
        glyph: "play"
        ink: Theme.fjord
        title: list.media.film.length > 0 ? qsTr("The film: %1", "a file").arg(list.media.film) : qsTr("There is no film yet. It is needed.")
        lines: list.media.film.length === 0 ? [qsTr("Put the captions beside it on the stick: film.mp4, film.fi.vtt, film.sv.vtt.")] : [ImportWords.length(list.media.seconds), list.media.captions.length > 0 ? qsTr("Captions: %1", "languages").arg(StaffWords.languages(list.media.captions)) : list.media.silent ? qsTr("No captions: nobody speaks in it.") : qsTr("No captions lay beside it. Whoever does not hear needs them.")]
        width: parent.width

        PrimaryButton {
            plain: true
            glyph: "plus"
            text: list.media.film.length > 0 ? qsTr("Take another film") : qsTr("Take a film from a stick")
            width: Math.min(implicitWidth, parent.width)
            onClicked: list.media.choose("film")
        }
        CheckChoice {
            visible: list.media.film.length > 0 && list.media.captions.length === 0
            text: qsTr("No speech in it")
            chosen: list.media.silent
            width: Math.min(implicitWidth + leftPadding + rightPadding, parent.width)
            onClicked: list.media.toggleSilent()
        }
    }
}
