"""Chromium in kiosk mode with a static page that looks like ours: the same picture, typeface, words and buttons."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.paths import DataFolder, fonts, resources
from tests.benchmarks.display import HEIGHT, WIDTH
from tests.benchmarks.programs import found

_DEBIAN = "/usr/lib/chromium/chromium"  # the program itself, without the shell script before it


def chromium() -> str:
    """Its path. Raises AbsentError where it is not installed."""
    return found("chromium", _DEBIAN, "chromium-browser", "google-chrome")


def kiosk_command(page: Path, profile: Path) -> list[str]:
    """The command that shows ``page``; nothing of its own is switched off but questions to people."""
    return [
        chromium(),
        "--kiosk",
        "--no-first-run",
        "--no-default-browser-check",
        "--no-sandbox",
        "--test-type",
        "--password-store=basic",
        f"--user-data-dir={profile}",
        f"--window-size={WIDTH},{HEIGHT}",
        "--window-position=0,0",
        page.as_uri(),
    ]


def write_page(path: Path, data: Path) -> Path:
    """A page with the look of the attract page of the kiosk in ``data``. A touch changes its colour."""
    folder = DataFolder(data)
    first = json.loads(folder.first.read_bytes())
    centre, picture = first["centre"], first["picture"]
    typeface = next(each for each in sorted(fonts().glob("*.ttf")) if "Italic" not in each.name)
    image = f'<img class="scene" src="{folder.blob(picture["sha256"]).as_uri()}" alt="">' if picture else ""
    path.write_text(
        _PAGE.format(
            typeface=typeface.as_uri(),
            city=centre["city"]["fi"],
            promise=centre["summary"]["fi"],
            others=f"{centre['summary']['sv']} · {centre['summary']['en']}",
            image=image,
            logo=(resources() / "images" / "logo.svg").as_uri(),
        ),
        encoding="utf-8",
    )
    return path


_PAGE = """<!doctype html>
<meta charset="utf-8">
<title>Nordic Telemedicine Center</title>
<style>
@font-face {{ font-family: Inter; src: url("{typeface}"); font-weight: 100 900; }}
* {{ box-sizing: border-box; margin: 0; }}
body {{ font: 30px Inter; background: #e3edf2; color: #10243b; width: 100vw; height: 100vh; overflow: hidden;
  position: relative; user-select: none; }}
body.touched {{ background: #10243b; }}
body.touched .scene, body.touched svg {{ opacity: 0; }}
header {{ display: flex; justify-content: space-between; padding: 56px 56px 24px; font-weight: 600; }}
h1 {{ font-size: 92px; line-height: 1.1; padding: 24px 56px; max-width: 820px; }}
p {{ font-size: 38px; padding: 0 56px; }}
header span {{ flex: 1; padding-left: 20px; }}
header span:last-child {{ flex: 0 0 auto; text-align: right; }}
.logo {{ width: 84px; height: 84px; }}
.scene {{ position: absolute; left: 0; top: 700px; width: 100%; height: 740px; object-fit: cover; }}
svg {{ position: absolute; left: 0; bottom: 0; width: 100%; height: 560px; }}
nav {{ position: absolute; left: 56px; right: 56px; bottom: 48px; display: flex; flex-wrap: wrap; gap: 24px; }}
nav b {{ width: 100%; text-align: center; color: #fff; font-size: 38px; }}
button {{ font: 600 28px Inter; height: 136px; flex: 1 0 28%; border: 0; border-radius: 36px; background: #fff; }}
button.aid {{ flex: 1 0 46%; background: #10243b; color: #fff; border: 2px solid #fff; }}
</style>
<header><img class="logo" src="{logo}" alt="">
<span>Nordic Telemedicine Center<br>{city}</span><span>12.00<br>Auki 9–16</span></header>
<h1>{promise}</h1>
<p>{others}</p>
{image}
<svg viewBox="0 0 1080 560" preserveAspectRatio="none"><path fill="#10243b"
  d="M0 31 C130 -17 216 -6 356 31 S648 50 756 17 S994 -6 1080 28 V560 H0 Z"/></svg>
<nav><b>Kosketa ruutua · Rör vid skärmen · Touch the screen</b>
<button>Suomi</button><button>Svenska</button><button>English</button>
<button class="aid">Suuri teksti · Stor text · Large text</button>
<button class="aid">Selkeät värit · Tydliga färger · Clear colours</button></nav>
<script>document.addEventListener("pointerdown", () => document.body.classList.add("touched"));</script>
"""
