"""A folder answers as a server would, and shows nothing outside itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.errors import HubUnreachableError
from kiosk.sync.faults import NotTakenError
from kiosk.sync.folder import FolderTransport


def test_answers_like_a_server(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"0123456789")
    folder = FolderTransport(tmp_path)
    for path, offset, expected in [
        ("file", 0, (200, 0, b"0123456789")),
        ("file", 4, (206, 4, b"456789")),
        ("file", 10, (416, 0, b"")),
        ("nothing", 0, (404, 0, b"")),
    ]:
        with folder.open(path, offset=offset) as answer:
            assert (answer.status, answer.start, b"".join(answer.chunks)) == expected
    folder.close()


def test_missing_folder_is_a_silent_hub(tmp_path: Path) -> None:
    with pytest.raises(HubUnreachableError, match="no folder"), FolderTransport(tmp_path / "gone").open("file"):
        pass


@pytest.mark.parametrize("path", ["../secret", "inside/../../secret", "/etc/passwd"])
def test_refuses_paths_that_leave_it(tmp_path: Path, path: str) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "stick" / "inside").mkdir(parents=True)
    with pytest.raises(NotTakenError), FolderTransport(tmp_path / "stick").open(path):
        pass


def test_a_link_out_of_it_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "link").symlink_to(tmp_path / "secret")
    with FolderTransport(tmp_path / "stick").open("link") as answer:
        assert answer.status == 404


def test_a_fault_of_the_one_who_reads_stays_his(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"0123456789")
    with pytest.raises(OSError, match="full"), FolderTransport(tmp_path).open("file"):
        raise OSError("full")
