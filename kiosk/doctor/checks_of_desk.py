"""Judges how it stands with the desk at the hub, and what the hub has told of kiosks and of itself. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.doctor.findings import Finding, ok, problem, warning
from kiosk.domain.release import NAME
from kiosk.install.layout import SCREEN_UNIT, SYNC_UNIT

if TYPE_CHECKING:
    from kiosk.domain.status import Link


def desk(link: Link, waiting: int) -> Finding:
    """How it stood with the desk at the hub at last, and how many things people decided wait for it."""
    since = f" since {link.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if link.since else ""
    said, advice = _DESK[link.state]
    waits = f"; {waiting} decided here and not sent" if waiting else ""
    if link.state in ("", "well"):
        return ok("desk", f"{said}{since}{waits}")
    judged = problem if link.state in ("not_admitted", "failed") else warning
    return judged("desk", f"{said}{since}{waits}{f' ({link.detail})' if link.detail else ''}", advice)


def copied(names: Sequence[str], set_aside: Sequence[str], *, doubted: bool) -> Finding:
    """Whether this kiosk is the only one of its name, as far as the hub has said; ``names`` of others that are not.
    ``set_aside`` are ledgers in whose place a copy was put.
    """
    if doubted:
        found = "the hub knows another kiosk by this one's name, so this one confirms nothing by itself"
        return problem("copies", found, f"if the other one stays, let this one join anew; {_JOIN}")
    if names:
        return warning(
            "copies",
            f"two kiosks go by one name: {', '.join(names)}",
            f"let one of the two join anew; {_JOIN}. {_SEEN}",
        )
    put_back = f"; the ledger here was put back, the one before is {', '.join(set_aside)}" if set_aside else ""
    return ok("copies", f"none is known{put_back}")


def gone(names: Sequence[str]) -> Finding:
    """Whether a kiosk of this centre was declared gone, and nobody has seen to it."""
    if names:
        found = f"declared gone: {', '.join(names)}; what was booked there and not sent may be lost"
        return warning("kiosks gone", found, f"should one of them come back, let it join; {_JOIN}. {_SEEN}")
    return ok("kiosks gone", "none is known")


def put_back(since: datetime | None, overbooked: int, *, untold: bool) -> Finding:
    """Whether the hub was put back from a backup and not all is well again; ``untold``: this kiosk has yet to tell it
    what was decided here. So many slots have more persons than places.
    """
    if untold:
        found = "the hub was put back from a backup, and this kiosk has not told it again what was decided here"
        advice = f"the screen does that, with the agent: sudo systemctl restart {SCREEN_UNIT} {SYNC_UNIT}"
        return problem("hub put back", found, advice)
    if since is None and not overbooked:
        return ok("hub put back", "nothing is known of that")
    when = f"on {since.astimezone(UTC):%Y-%m-%d %H:%M} UTC; what was booked elsewhere may be missing" if since else ""
    many = f"{overbooked} times have more people than places" if overbooked else ""
    advice = f"on the hub: kiosk hub devices shows which kiosks it waits for. {_SEEN}"
    return warning("hub put back", "; ".join(filter(None, (when, many))), advice)


_CODE = "on the hub: kiosk hub code CENTRE; then at the screen"
_JOIN = f"{_CODE}, as an administrator: See and hear, Set up this screen"
_BEGIN = f"{_CODE} at its first start, or, with a centre in kiosk.toml, as sudo {NAME} install --dry-run says"
_SEEN = "Then at the screen, as staff, under To do: It is seen to"
_DESK: dict[str, tuple[str, str]] = {
    "": ("the agent has not talked with it yet", ""),
    "well": ("it answers", ""),
    "unreachable": (
        "it does not answer",
        "see that the network is up; what people decide here is kept and goes later",
    ),
    "not_admitted": ("the hub does not know this kiosk any more: it was revoked, or declared gone", _JOIN),
    "not_joined": ("this kiosk has not joined the hub", _BEGIN),
    "no_desk": ("the edition does not say where it is", "on the hub, once: kiosk hub publish --desk ADDRESS"),
    "failed": ("what it answers can't be read or kept", "see why: journalctl -u ntc-kiosk-sync --since -1day"),
}
