import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One item of the staff's list: what it is, where it comes from, and what is changed here.
ActionCard {
    id: card

    required property string itemId
    required property string title
    required property string kind
    required property string picture
    required property bool hidden
    required property bool featured
    required property bool own
    required property bool altered
    required property bool asked
    required property bool unsent

    text: card.title
    detail: [ContentWords.kind(card.kind), ContentWords.standing(card.own, card.altered, card.hidden, card.featured, card.asked, card.unsent)].join(" · ")
    glyph: card.asked ? "info" : card.hidden ? "cannot" : "text"
    iconInk: card.asked ? Theme.lingonberry : Theme.fjord
    detailInk: Theme.muted
    edge: Theme.line
}
