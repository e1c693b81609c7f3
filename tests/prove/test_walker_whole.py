"""The walker's whole way: every page in three languages, on three devices, at 100 and 200 per cent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.test_walker import report, walk_all


@pytest.mark.timeout(1800)
def test_every_item_of_every_page_holds_in_every_language_and_size(tmp_path: Path) -> None:
    if found := walk_all(tmp_path):
        pytest.fail(report(found), pytrace=False)
