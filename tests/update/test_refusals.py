"""What is offered as a release and is none: refused with a sentence, and nothing changed."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.errors import ConfigurationError, KioskError, WorldError
from kiosk.domain.release import Release, is_older, is_version, release_from
from kiosk.hub.release import make_key, make_release
from kiosk.update.trust import signed, trusted
from kiosk.update.unpack import unpack
from tests.update.stand import NEW, OLD, Stand, bundle, letter

TOP = f"ntc-kiosk-{NEW}"


def refused(stand: Stand, archive: Path, words: str, family: type[KioskError] = WorldError) -> None:
    with pytest.raises(family, match=words):
        stand.update().take(archive)
    assert stand.layout.current_version() == OLD
    assert stand.versions() == ["1.8.0", OLD]
    assert stand.machine.restarts == []


def test_a_changed_byte_anywhere_in_the_archive_is_refused(stand: Stand) -> None:
    archive = stand.release()
    whole = archive.read_bytes()
    for place in (0, len(whole) // 2, len(whole) - 1):
        archive.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        refused(stand, archive, "is not what was signed")


def test_a_changed_byte_anywhere_in_what_is_signed_is_refused(stand: Stand) -> None:
    archive = stand.release()
    said = json.loads(letter(archive).read_text())
    for field in ("payload", "payloadType"):
        changed = {**said, field: said[field].replace(said[field][8], "A" if said[field][8] != "A" else "B", 1)}
        letter(archive).write_text(json.dumps(changed))
        refused(stand, archive, "not signed with the release key")


def test_a_truncated_archive_is_refused_and_how_much_is_missing_is_said(stand: Stand) -> None:
    archive = stand.release()
    size = archive.stat().st_size
    archive.write_bytes(archive.read_bytes()[:-7])
    refused(stand, archive, rf"has {size - 7} bytes of {size}")


def test_a_release_signed_with_another_key_is_refused(stand: Stand) -> None:
    foreign = stand.folder / "foreign" / "release.pem"
    foreign.parent.mkdir()
    make_key(foreign)
    refused(stand, stand.release(key=foreign), "not signed with the release key of this kiosk")


def test_the_signature_of_another_version_does_not_pass(stand: Stand) -> None:
    new, other = stand.release(), stand.release("1.11.0")
    letter(new).write_bytes(letter(other).read_bytes())
    refused(stand, new, "comes with the signature of ntc-kiosk-1.11.0")


@pytest.mark.parametrize(
    "noise",
    [
        b"",
        b"[]",
        b"{}",
        pytest.param(b"[" * 90_000, id="without end"),
        b"\xff\xfe",
        b'{"payload": 1, "payloadType": 2, "signatures": 3}',
    ],
)
def test_a_damaged_signature_is_refused(stand: Stand, noise: bytes) -> None:
    archive = stand.release()
    letter(archive).write_bytes(noise)
    refused(stand, archive, "is damaged; copy it again")


def test_something_else_that_was_signed_is_no_release(stand: Stand) -> None:
    archive = stand.release()
    stand.sign_words(archive, b"{}", kind="text/plain")
    refused(stand, archive, "is signed, but is no release")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"format": 2}, "in format 2"),
        ({"name": "other"}, "of 'other'"),
        ({"version": "../1"}, "can't be"),
        ({"size": -1}, "can't be"),
        ({"unpacked": True}, "can't be"),
        ({"sha256": "A" * 64}, "can't be"),
        ({"sha256": None}, "less of itself"),
    ],
)
def test_a_signed_release_that_says_what_can_not_be_is_refused(change: dict[str, object], words: str) -> None:
    said = {**json.loads(Release(NEW, 1, "a" * 64, 1).to_bytes()), **change}
    with pytest.raises(WorldError, match=words):
        release_from(json.dumps(said).encode())


def test_what_is_missing_is_named(stand: Stand) -> None:
    archive = stand.release()
    refused(stand, archive.with_suffix(".zip"), "is no release", ConfigurationError)
    letter(archive).rename(stand.folder / "kept")
    refused(stand, archive, "copy it beside the release", ConfigurationError)
    (stand.folder / "kept").rename(letter(archive))
    archive.unlink()
    refused(stand, archive, "can't be read", ConfigurationError)
    stand.layout.release_key.write_text("no key")
    refused(stand, archive, "is no public key", ConfigurationError)
    stand.layout.release_key.unlink()
    refused(
        stand,
        archive,
        r"release.pub can't be read: No such file .*copy release.pub from the Center",
        ConfigurationError,
    )


def entry(name: str, **more: object) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    for field, value in more.items():
        setattr(member, field, value)
    return member


@pytest.mark.parametrize(
    ("member", "words"),
    [
        (entry(f"{TOP}/../../evil"), "outside of its folder"),
        (entry("/etc/evil"), "outside of its folder"),
        (entry("other/evil"), "outside of its folder"),
        (entry(f"{TOP}/tty", type=tarfile.CHRTYPE), "neither file nor folder nor link"),
        (entry(f"{TOP}/pipe", type=tarfile.FIFOTYPE), "neither file nor folder nor link"),
        (entry(f"{TOP}/twin", type=tarfile.LNKTYPE, linkname="/etc/shadow"), "neither file nor folder nor link"),
        (entry(f"{TOP}/away", type=tarfile.SYMTYPE, linkname="/etc"), "leads outside"),
        (entry(f"{TOP}/up", type=tarfile.SYMTYPE, linkname=".."), "leads outside"),
        (entry(f"{TOP}/only"), "holds no program"),
    ],
)
def test_an_archive_never_reaches_out_of_its_folder(stand: Stand, member: tarfile.TarInfo, words: str) -> None:
    refused(stand, stand.odd_release((member, b"")), words)
    assert not list(stand.folder.rglob("evil"))


def test_a_link_that_leads_outside_through_another_one_is_refused(stand: Stand) -> None:
    hops = (
        (entry(f"{TOP}/a/b", type=tarfile.DIRTYPE), b""),
        (entry(f"{TOP}/a/b/top", type=tarfile.SYMTYPE, linkname="../.."), b""),
        (entry(f"{TOP}/hop", type=tarfile.SYMTYPE, linkname="a/b/top/../x"), b""),
    )
    refused(stand, stand.odd_release(*hops), "leads outside")


@pytest.mark.parametrize("turned", [False, True])
def test_no_link_is_planted_through_a_link(stand: Stand, *, turned: bool) -> None:
    outside = stand.folder / "outside"
    outside.mkdir()
    planted = [
        (entry(f"{TOP}/a", type=tarfile.SYMTYPE, linkname=str(outside)), b""),
        (entry(f"{TOP}/a/planted", type=tarfile.SYMTYPE, linkname="/etc/passwd"), b""),
    ]
    refused(stand, stand.odd_release(*(reversed(planted) if turned else planted)), "lies behind a link")
    assert list(outside.iterdir()) == []


def test_links_that_lead_to_each_other_are_refused(stand: Stand) -> None:
    ring = [
        (entry(f"{TOP}/{one}", type=tarfile.SYMTYPE, linkname=other), b"") for one, other in (("a", "b"), ("b", "a"))
    ]
    refused(stand, stand.odd_release(*ring), "leads outside")


def test_no_file_is_written_through_a_link(stand: Stand) -> None:
    through = (
        (entry(f"{TOP}/door", type=tarfile.SYMTYPE, linkname=str(stand.folder)), b""),
        (entry(f"{TOP}/door/evil"), b"evil"),
    )
    refused(stand, stand.odd_release(*through), "lies behind a link")
    assert not (stand.folder / "evil").exists()


def test_an_archive_that_swells_beyond_what_is_signed_is_refused(stand: Stand) -> None:
    bomb = stand.odd_release((entry(f"{TOP}/zeros"), bytes(5_000_000)), unpacked=1_000_000)
    assert bomb.stat().st_size < 5_000
    refused(stand, bomb, "more room than is signed for")


def test_a_signed_file_that_is_no_archive_is_refused(stand: Stand) -> None:
    archive = stand.folder / f"{TOP}.tar.xz"
    archive.write_bytes(b"no archive")
    stand.sign(archive)
    refused(stand, archive, "can't be unpacked")


def test_the_same_bundle_makes_the_same_archive_and_comes_back_as_it_was(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = bundle(stand.folder / "made", NEW)
    first, _ = make_release(made, stand.key, stand.folder / "one")
    (made / "ntc-kiosk").touch()
    second, _ = make_release(made, stand.key, stand.folder / "two")
    assert first.read_bytes() == second.read_bytes()
    with trusted(first, signed(first, stand.layout.release_key), stand.folder / "own") as offer:
        unpack(offer, stand.folder / "back")
    look: Callable[[Path], dict[str, object]] = lambda root: {  # noqa: E731
        str(path.relative_to(root)): path.readlink() if path.is_symlink() else path.is_dir() or path.read_bytes()
        for path in root.rglob("*")
    }
    assert look(stand.folder / "back") == look(made)
    assert (stand.folder / "back" / "ntc-kiosk").stat().st_mode & 0o777 == 0o755


def test_a_release_key_is_never_written_over(stand: Stand) -> None:
    before = stand.key.read_bytes()
    with pytest.raises(ConfigurationError, match="is there already"):
        make_key(stand.key)
    assert stand.key.read_bytes() == before
    assert stand.key.stat().st_mode & 0o777 == 0o600


def test_the_public_half_of_another_key_is_never_written_over(stand: Stand) -> None:
    (stand.folder / "first").mkdir()
    public = make_key(stand.folder / "first" / "release.pem")
    before = public.read_bytes()
    with pytest.raises(ConfigurationError, match=r"release\.pub is there already, of another key"):
        make_key(public.with_name("second.pem"))
    assert public.read_bytes() == before
    assert not public.with_name("second.pem").exists()
    with pytest.raises(ConfigurationError, match="what the public half is called"):
        make_key(stand.folder / "release.pub")


def test_a_bundle_without_a_version_in_its_metadata_still_has_one_by_its_name(stand: Stand) -> None:
    made = bundle(stand.folder / "bare", NEW)
    (made / "_internal" / f"ntc_kiosk-{NEW}.dist-info" / "METADATA").write_text("Name: ntc-kiosk\n")
    archive, _ = make_release(made, stand.key, stand.folder / "made")
    assert archive.name == f"{TOP}.tar.xz"


def test_what_is_signed_and_has_no_end_is_refused() -> None:
    with pytest.raises(WorldError, match="no release of this program"):
        release_from(b"[" * 90_000)


def test_only_a_bundle_of_a_real_version_is_released(stand: Stand) -> None:
    with pytest.raises(ConfigurationError, match="is not a bundle"):
        make_release(stand.folder, stand.key, stand.folder)
    with pytest.raises(ConfigurationError, match="can't be released"):
        make_release(bundle(stand.folder / "odd", "1.0.dev3"), stand.key, stand.folder)
    with pytest.raises(ConfigurationError, match="--new-key makes one"):
        make_release(bundle(stand.folder / "good", NEW), stand.folder / "none.pem", stand.folder)
    with pytest.raises(ConfigurationError, match=r"release.pub holds no secret key"):
        make_release(stand.folder / "good", stand.layout.release_key, stand.folder)


def test_versions_are_ordered_by_their_numbers() -> None:
    assert is_older("1.9.0", than="1.10.0")
    assert is_older("1.9", than="1.9.1")
    assert not is_older("2.0", than="2.0.0")
    assert is_older("(from a checkout)", than="0.1")
    assert not is_version("1.0rc1")
