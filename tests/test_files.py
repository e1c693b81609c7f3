"""A file that is replaced: whole, or as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.files import replacing


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"
    for data in (b"one", b"two"):
        with replacing(path) as file:
            file.write(data)
            assert path.exists() is (data == b"two")
        assert path.read_bytes() == data
    assert list(path.parent.iterdir()) == [path]


def _replace_half(path: Path) -> None:
    with replacing(path) as file:
        file.write(b"half")
        raise KeyboardInterrupt


def test_a_failure_leaves_the_file_as_it_was_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"one")
    with pytest.raises(KeyboardInterrupt):
        _replace_half(path)
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]
