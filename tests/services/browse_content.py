"""Centres with stations, and what stands at them."""

from __future__ import annotations

from typing import Any

from tests.samples import Sample


def centre(sample: Sample, name: str = "seinajoki", **fields: Any) -> dict[str, Any]:
    stations = [
        {"id": each, "number": number, "name": sample.text(each), "where": sample.text("By the door")}
        for number, each in enumerate(("entrance", "window"), 1)
    ]
    return sample.document("centre", name, stations=stations, **fields)


def standing(*stations: str, at: str = "seinajoki") -> list[dict[str, str]]:
    return [{"centre": at, "station": station} for station in stations]
