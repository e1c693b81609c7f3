"""A centre's room and hours, in its own local time."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, AwareDatetime, Field, model_validator

from kiosk.domain.hours import DAYS, Day, Exceptional, Weekly, open_hours
from kiosk.domain.model import Model, Slug
from kiosk.domain.text import Text


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"there is no time zone {name!r}; write one such as Europe/Helsinki") from error
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]


def _without_zone(local: time) -> time:
    if local.tzinfo is not None:
        raise ValueError("write the time without a zone; the centre's own zone holds")
    return local


LocalTime = Annotated[time, AfterValidator(_without_zone)]


class Span(Model):
    """From when to when, in local time, on which days."""

    days: tuple[Day, ...] = Field(min_length=1)
    opens: LocalTime
    closes: LocalTime

    @model_validator(mode="after")
    def _closes_after_it_opens(self) -> Span:
        if self.closes <= self.opens:
            raise ValueError("the hours end before they begin")
        return self


def _each_day_once(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    days = [day for span in spans for day in span.days]
    for day in DAYS:
        if days.count(day) > 1:
            raise ValueError(f"the hours of {day} are given twice")
    return spans


OpeningHours = Annotated[tuple[Span, ...], AfterValidator(_each_day_once)]


class DayException(Model):
    """A day unlike the others: other hours, or closed (both times missing). ``note`` says why."""

    on: date
    opens: LocalTime | None = None
    closes: LocalTime | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _closed_or_with_both_times(self) -> DayException:
        if (self.opens is None) != (self.closes is None):
            raise ValueError("write both times, or none for a day that is closed")
        if self.opens is not None and self.closes is not None and self.closes <= self.opens:
            raise ValueError("the hours end before they begin")
        return self


class Station(Model):
    """A numbered place in the room where technology stands; ``where`` is how one finds it. One that is ``retired`` is
    shown to no visitor, and nothing new is planned there.
    """

    id: Slug
    number: int = Field(gt=0, le=999)
    name: Text
    where: Text
    retired: bool = False


class Announcement(Model):
    """What stands over all pages for visitors, until an instant."""

    id: Slug
    words: Text
    until: AwareDatetime


class Hours(Model):
    """One stretch of opening, as instants with a zone."""

    opens: datetime
    closes: datetime


def hours_on(day: date, zone: str, weekly: OpeningHours, exceptions: tuple[DayException, ...]) -> Hours | None:
    """The opening hours of one local day, exceptions first; None when closed."""
    found = open_hours(
        day,
        (Weekly(span.days, span.opens, span.closes) for span in weekly),
        (Exceptional(exception.on, exception.opens, exception.closes) for exception in exceptions),
    )
    if found is None:
        return None
    opens, closes = (datetime.combine(day, at, ZoneInfo(zone)) for at in found)
    return Hours(opens=opens, closes=closes)
