"""A stick that is put in is mounted where the touchscreen and the agent find it, and nothing on it can be started."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.install.layout import STICK_UNIT, Layout
from kiosk.paths import resources
from kiosk.screen.day_list import usb_mounts

DEPLOY = resources() / "deploy"
OWN_VIEW = ("Protect", "Private", "ProcSubset", "ReadWritePaths", "ReadOnlyPaths", "BindPaths", "TemporaryFileSystem")
LOOK = """
import sys, pathlib
from kiosk.screen.day_list import usb_mounts, where_to_save
root = pathlib.Path(sys.argv[1])
print(where_to_save(root / "data", usb_mounts(root)))
"""


def said(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def setting(unit: str, name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", unit.replace("\\\n", ""), re.MULTILINE)


def test_udev_starts_the_unit_for_what_is_removable_comes_by_usb_and_can_be_read() -> None:
    (rule,) = [line for line in said("stick.rules").replace("\\\n", "").splitlines() if not line.startswith("#")]
    parts = {part.strip() for part in re.split(r",\s+", rule)}
    assert parts == {
        'ACTION!="remove"',
        'SUBSYSTEM=="block"',
        'KERNEL=="sd*"',
        'ENV{ID_BUS}=="usb"',
        'ATTRS{removable}=="1"',
        'ENV{ID_FS_USAGE}=="filesystem"',
        'ENV{ID_FS_TYPE}=="vfat|exfat|ext4"',
        'TAG+="systemd"',
        f'ENV{{SYSTEMD_WANTS}}+="{STICK_UNIT.replace("@", "@%k")}"',
    }


def test_the_mount_is_for_all_and_ends_with_the_device() -> None:
    unit = said(STICK_UNIT)
    assert not [line for line in unit.splitlines() if line.startswith(OWN_VIEW)], "it would be hidden from all others"
    assert setting(unit, "BindsTo") == setting(unit, "After") == ["dev-%i.device"]
    assert "WantedBy" not in unit
    place = f"{Layout().sticks}/%I"
    assert setting(unit, "ExecStopPost") == [f"-/bin/umount --lazy {place}", f"-/bin/rmdir {place}"]
    mounting = setting(unit, "ExecStart")[-1]
    assert mounting.count(place) == mounting.count("-o $$only") == 2
    assert {"nosuid", "nodev", "noexec"} <= set(re.findall(r"only=([a-z,]+)", mounting)[0].split(","))


def test_the_screen_may_write_to_sticks_and_the_agent_may_not() -> None:
    place = str(Layout().sticks)
    assert setting(said("ntc-kiosk-screen.service"), "ReadWritePaths") == [f"-{place}"]
    assert place not in said("ntc-kiosk-sync.service")


def test_a_folder_in_which_no_stick_is_mounted_is_none(tmp_path: Path) -> None:
    (Layout(tmp_path).sticks / "sdb1").mkdir(parents=True)
    assert usb_mounts(tmp_path) == ()


def _can_mount() -> bool:
    tools = all(map(shutil.which, ("unshare", "losetup", "mkfs.ext4", "findmnt")))
    return tools and os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"], check=False).returncode == 0


@pytest.fixture
def device(tmp_path: Path) -> str:
    """The name of a device with an ext4, as a stick would have; skips where this machine has none to give."""
    image = tmp_path / "stick"
    image.write_bytes(bytes(8 << 20))
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True, capture_output=True)
    done = subprocess.run(["losetup", "--find", "--show", str(image)], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("no loop device is to be had")
    return done.stdout.strip().removeprefix("/dev/")


@pytest.mark.skipif(not _can_mount(), reason="only root mounts, and not in every container")
def test_what_the_unit_mounts_is_found_and_unmounted_again(tmp_path: Path, device: str) -> None:
    """The unit's own commands, in a view of the files that nobody else has."""
    unit, sticks = said(STICK_UNIT), Layout(tmp_path).sticks

    def command(words: str) -> str:
        here = words.lstrip("-").replace("%I", device).replace("$$", "$")
        return (
            here.replace("id -u ntc-kiosk", "id -u")
            .replace("id -g ntc-kiosk", "id -g")
            .replace(str(Layout().sticks), str(sticks))
        )

    (guard,) = map(command, setting(unit, "ExecCondition"))
    starts, stops = ([*map(command, setting(unit, name))] for name in ("ExecStart", "ExecStopPost"))
    look = f"{sys.executable} -c '{LOOK}' {tmp_path}"
    script = "\n".join(
        ["set -e", guard, *starts, f"if {guard}; then exit 9; fi", look, f"findmnt -n -o OPTIONS /dev/{device}", *stops]
    )
    try:
        done = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, check=False)
    finally:
        subprocess.run(["losetup", "--detach", f"/dev/{device}"], check=True)
    assert done.returncode == 0, done.stderr
    *_, found, options = done.stdout.splitlines()
    assert found == str(sticks / device)
    assert {"rw", "nosuid", "nodev", "noexec"} <= set(options.split(","))
    assert list(sticks.iterdir()) == []
