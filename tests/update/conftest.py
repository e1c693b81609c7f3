from __future__ import annotations

from pathlib import Path

import pytest

from tests.update.stand import Stand, make_stand


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return make_stand(tmp_path)
