"""The desk keeps to its own description: whatever a machine makes up, no fault of ours, and no nonsense accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import schemathesis
import schemathesis.python.asgi
from anyio.from_thread import BlockingPortal, start_blocking_portal
from desk_kit import DEVICE, NOW, Desk
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
)
from sqlalchemy import insert

from kiosk.domain.clock import FixedClock
from kiosk.hub import tokens
from kiosk.hub.app import make_app
from kiosk.hub.desk_tables import DEVICES
from kiosk.hub.folders import HubFolder
from kiosk.hub.seal_keys import KeyRing
from kiosk.hub.store import HubStore
from kiosk.store.instants import stamp

Ask = Callable[[GenerationMode], set[str]]


@pytest.fixture
def portal() -> Iterator[BlockingPortal]:
    """The thread in which the application runs; schemathesis would leave its own behind."""
    with start_blocking_portal() as made:
        yield made


EXAMPLES = 15  # of each operation
REFUSED = ["400", "401", "403", "404", "409", "413", "422", "429"]


@pytest.fixture
def ask(
    folder: HubFolder,
    store: HubStore,
    clock: FixedClock,
    desk: Desk,
    portal: BlockingPortal,
    monkeypatch: pytest.MonkeyPatch,
) -> Ask:
    """Asks the desk whatever a machine makes up, as one of its kiosks; the operations that it tried."""
    app = make_app(folder=folder, store=store, clock=clock, keys=KeyRing(folder))
    with store.writing() as connection:
        values = {"centre": "seinajoki", "name": "Aula", "public_key": "0" * 64, "enrolled_at": stamp(NOW)}
        connection.execute(insert(DEVICES).values(id=DEVICE.id, **values))
        token, _ = tokens._new(connection, "token", DEVICE.id, NOW.replace(year=2030))
    monkeypatch.setattr(schemathesis.python.asgi, "_PORTAL", portal)
    headers = {"Authorization": f"Bearer {token}"}
    schema = schemathesis.openapi.from_asgi("/openapi.json", app).include(path_regex="^/desk/")
    schema.config.checks.negative_data_rejection.expected_statuses = REFUSED
    checks = [not_a_server_error, negative_data_rejection, content_type_conformance, response_schema_conformance]

    def ask_all(mode: GenerationMode) -> set[str]:
        tried: set[str] = set()
        for found in schema.get_all_operations():
            operation = found.ok()

            @given(case=operation.as_strategy(generation_mode=mode))
            @settings(
                max_examples=EXAMPLES,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
                deadline=None,
                database=None,
                derandomize=mode is GenerationMode.NEGATIVE,
            )
            def once(case: schemathesis.Case) -> None:
                case.call_and_validate(headers=headers, checks=checks)

            once()
            tried.add(operation.label)
        return tried

    return ask_all


@pytest.mark.both_databases
@pytest.mark.expected_logs("can't be opened", "the database lies behind kiosk")
def test_no_request_that_the_description_allows_breaks_the_desk(ask: Ask, desk: Desk) -> None:
    assert len(ask(GenerationMode.POSITIVE)) == 7
    assert desk.slot().capacity == 4  # and no promise of its seats is broken, whatever was leased and to whom


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)  # the stricter of the two about text
def test_no_request_that_the_description_forbids_is_taken(ask: Ask, desk: Desk) -> None:
    before = desk.changes()
    assert len(ask(GenerationMode.NEGATIVE)) == 7
    assert desk.changes() == before
