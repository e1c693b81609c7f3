"""Versions stand side by side, and the link between them is never loose."""

from pathlib import Path

import pytest

from kiosk.bundle import bundle_version
from kiosk.domain.errors import ConfigurationError, WorldError
from kiosk.install import layout as module
from kiosk.install.layout import Layout
from tests.install.conftest import make_bundle, picture


@pytest.fixture
def two(tmp_path: Path) -> Layout:
    layout = Layout(tmp_path / "machine")
    for version in ("1.4.0", "1.5.0"):
        layout.add_version(make_bundle(tmp_path / version, version), version)
    layout.switch_to("1.4.0")
    return layout


def test_a_new_machine_has_no_version(layout: Layout) -> None:
    assert layout.current_version() is None
    assert layout.installed_versions() == []


def test_versions_stand_side_by_side_and_one_runs(two: Layout) -> None:
    assert two.installed_versions() == ["1.4.0", "1.5.0"]
    assert two.current_version() == "1.4.0"
    two.switch_to("1.5.0")
    assert two.current_version() == "1.5.0"
    assert two.executable.resolve() == (two.versions / "1.5.0/ntc-kiosk").resolve()


def test_the_link_stays_where_it_was_when_the_other_version_is_not_there(two: Layout) -> None:
    with pytest.raises(ConfigurationError, match=r"1\.6\.0 is not installed; there are 1\.4\.0, 1\.5\.0"):
        two.switch_to("1.6.0")
    assert two.current_version() == "1.4.0"


def test_the_link_stays_where_it_was_when_the_switch_fails(two: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(WorldError, match="No space left on device; what was there is as it was"):
        two.switch_to("1.5.0")
    assert two.current_version() == "1.4.0"


def test_a_copy_that_fails_leaves_the_version_as_it_was(
    two: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = picture(two.program)

    def full(_bundle: Path, target: Path) -> None:
        target.mkdir()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "copy_program", full)
    with pytest.raises(WorldError, match="what ran before is as it was"):
        two.add_version(make_bundle(tmp_path / "again", "1.4.0", "better"), "1.4.0")
    assert picture(two.program) == before


def test_a_version_may_be_mended_in_place(two: Layout, tmp_path: Path) -> None:
    two.add_version(make_bundle(tmp_path / "again", "1.4.0", "better"), "1.4.0")
    assert (two.executable).read_text(encoding="utf-8") == "better"
    assert two.installed_versions() == ["1.4.0", "1.5.0"]


def test_nobody_but_the_owner_may_write_to_the_program(two: Layout) -> None:
    modes = {path.stat().st_mode & 0o777 for path in two.version("1.4.0").rglob("*") if not path.is_symlink()}
    assert modes == {0o755, 0o644}
    assert two.version("1.4.0").stat().st_mode & 0o777 == 0o755
    assert (two.version("1.4.0") / "_internal/libone.so").is_symlink()


@pytest.mark.parametrize("name", ["", "..", "../../etc", "a", "1/2", ".hidden", "1" * 80])
def test_a_name_that_is_no_version_names_no_folder(layout: Layout, name: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a version"):
        layout.version(name)


def test_a_bundle_tells_its_version_without_being_run(tmp_path: Path) -> None:
    assert bundle_version(make_bundle(tmp_path / "dist", "2.0.1")) == "2.0.1"
    with pytest.raises(ConfigurationError, match="is not a bundle"):
        bundle_version(tmp_path)
