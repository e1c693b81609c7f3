"""Where one document names another: the other has to be there, and be what it is taken for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.domain.documents import AnyDocument, Centre, Event, Technology
from kiosk.domain.errors import Problem
from kiosk.hub.authored import Loc
from kiosk.hub.reader import Item


class Known:
    """The documents that there will be after the load, and the ids of those that could not be read.

    What is said about an unreadable one is that it can't be read, and not also that it is missing.
    """

    def __init__(self, documents: Mapping[str, AnyDocument], unreadable: set[str]) -> None:
        self._documents = documents
        self._unreadable = unreadable

    def fault(self, item_id: str, kind: str) -> str:
        """What is wrong with naming ``item_id`` as a ``kind``; empty when nothing is."""
        document = self._documents.get(item_id)
        if document is None:
            return "" if item_id in self._unreadable else f"there is no {kind} {item_id!r}"
        return "" if document.kind == kind else f"{item_id!r} is a {document.kind}, not a {kind}"

    def station_fault(self, centre_id: str, station: str) -> str:
        """What is wrong with naming this station of a centre; empty when nothing is, or the centre is at fault."""
        centre = self.centre(centre_id)
        if centre is None or any(station == known.id for known in centre.stations):
            return ""
        return f"the centre {centre_id!r} has no station {station!r}"

    def centre(self, centre_id: str) -> Centre | None:
        """The centre of that id, where there is one that could be read."""
        document = self._documents.get(centre_id)
        return document if isinstance(document, Centre) else None


def check_references(item: Item, known: Known) -> Iterator[Problem]:
    """A problem for each reference of the item that leads nowhere."""
    for loc, target, kind in _references(item.document):
        if reason := known.fault(target, kind):
            yield item.problem(loc, reason)
    for index, place in enumerate(item.document.places):
        if reason := known.station_fault(place.centre, place.station):
            yield item.problem(("places", index, "station"), reason)
    if isinstance(item.document, Centre):
        yield from _stations(item, item.document)


def _references(document: AnyDocument) -> Iterator[tuple[Loc, str, str]]:
    for index, topic in enumerate(document.topics):
        yield ("topics", index), topic, "topic"
    for index, place in enumerate(document.places):
        yield ("places", index, "centre"), place.centre, "centre"
    if isinstance(document, Event):
        yield ("centre",), document.centre, "centre"
    if isinstance(document, Technology):
        for kind, target in (("video", document.video), ("demo", document.demo), ("provider", document.provider)):
            if target is not None:
                yield (kind,), target, kind


def _stations(item: Item, centre: Centre) -> Iterator[Problem]:
    seen: set[str | int] = set()
    for index, station in enumerate(centre.stations):
        for name, value in (("id", station.id), ("number", station.number)):
            if value in seen:
                yield item.problem(("stations", index, name), f"two stations have the {name} {value!r}")
            seen.add(value)
