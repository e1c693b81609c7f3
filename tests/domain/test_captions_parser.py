"""Captions: what is read of WebVTT, and what is said about a file that can't be read."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.webvtt import CaptionsError, Cue, cue_at, parse

HEAD = "WEBVTT\n\n"
ONE = "00:01.000 --> 00:02.500\nHei\n"
HEI = Cue(1000, 2500, "Hei")
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("source", "cues"),
    [
        ("WEBVTT", ()),
        ("WEBVTT\n", ()),
        (HEAD + ONE, (HEI,)),
        (BOM + HEAD + ONE, (HEI,)),
        ((HEAD + ONE).replace("\n", "\r\n"), (HEI,)),
        ((HEAD + ONE).replace("\n", "\r"), (HEI,)),
        ("WEBVTT - Sydämen rytmi\nKind: captions\n\n" + ONE, (HEI,)),
        ("WEBVTT\tHjärtat\n\n" + ONE, (HEI,)),
        (HEAD + "\n\n\n" + ONE + "\n\n\n", (HEI,)),
        (HEAD + ONE.rstrip("\n"), (HEI,)),
        (HEAD + "NOTE by hand\nover two lines\n\n" + ONE, (HEI,)),
        (HEAD + "NOTE\n\n" + ONE + "\nNOTE the end", (HEI,)),
        (HEAD + "STYLE\n::cue { color: red }\n\nREGION\nid:fred\n\n" + ONE, (HEI,)),
        (HEAD + "1\n" + ONE, (HEI,)),
        (HEAD + "intro - first words\n" + ONE, (HEI,)),
        (HEAD + "00:01.000   -->\t00:02.500 line:90% align:start\nHei", (HEI,)),
        (HEAD + "00:00:01.000 --> 00:00:02.500\nHei", (HEI,)),
        (HEAD + "01:02:03.004 --> 101:00:00.000\nHei", (Cue(3_723_004, 363_600_000, "Hei"),)),
        (HEAD + "00:01.000 --> 00:02.500\nHei\nsinä", (Cue(1000, 2500, "Hei\nsinä"),)),
        (HEAD + "00:01.000 --> 00:02.500", (Cue(1000, 2500, ""),)),
        (HEAD + ONE + "\n" + ONE, (HEI, HEI)),
        (HEAD + ONE + "\n00:01.500 --> 00:02.000\nSamalla", (HEI, Cue(1500, 2000, "Samalla"))),
    ],
)
def test_a_good_file_is_read(source: str, cues: tuple[Cue, ...]) -> None:
    assert parse(source) == cues


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<v Aino>Hei</v>", "Hei"),
        ("<v.loud Aino Esimerkki>Hei", "Hei"),
        ("<i>Hei</i> <b>du</b> <u>där</u>", "Hei du där"),
        ("<c.yellow.bg_blue>Hei</c>", "Hei"),
        ("<lang sv>Hej</lang>", "Hej"),
        ("<ruby>Hei<rt>hei</rt></ruby>", "Heihei"),
        ("Yksi <00:01.500>kaksi", "Yksi kaksi"),
        ("Salt &amp; vatten", "Salt & vatten"),
        ("1 &lt; 2 &gt; 0", "1 < 2 > 0"),
        ("&amp;lt;", "&lt;"),
        ("5&nbsp;min", "5\N{NO-BREAK SPACE}min"),
        ("&euro; &", "&euro; &"),
        ("<script>x</script>", "<script>x</script>"),
        ("&lt;b&gt;", "<b>"),
        ("under 3 < 5", "under 3 < 5"),
    ],
)
def test_tags_of_captions_are_dropped_and_what_looks_like_them_is_shown(written: str, shown: str) -> None:
    (cue,) = parse(f"{HEAD}00:01.000 --> 00:02.000\n{written}")
    assert cue.text == shown


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("", 1, "must be WEBVTT"),
        ("webvtt\n\n" + ONE, 1, "must be WEBVTT"),
        ("WEBVTTX\n\n" + ONE, 1, "must be WEBVTT"),
        ("\n" + HEAD + ONE, 1, "must be WEBVTT"),
        (BOM + BOM + HEAD, 1, "must be WEBVTT"),
        (HEAD + "Hei\n", 4, "a timing such as"),
        (HEAD + "1\nHei\n", 4, "a timing such as"),
        (HEAD + "00:01.000 -> 00:02.000\nHei", 4, "a timing such as"),
        (HEAD + "00:01,000 --> 00:02,000\nHei", 3, "a timing such as"),
        (HEAD + "0:01.000 --> 0:02.000\nHei", 3, "a timing such as"),
        (HEAD + "00:61.000 --> 00:62.000\nHei", 3, "a timing such as"),
        (HEAD + "00:01.000 --> 00:02.000align:start\nHei", 3, "a timing such as"),
        (HEAD + ONE + "\n2\n00:03.000 -->\nHei", 7, "a timing such as"),
        (HEAD + "00:02.000 --> 00:02.000\nHei", 3, "ends before it starts"),
        (HEAD + "1\n00:02.000 --> 00:01.000\nHei", 4, "ends before it starts"),
        (HEAD + ONE + "\n00:00.500 --> 00:03.000\nHei", 6, "starts before the one above it"),
        (HEAD.replace("\n", "\r\n") + "Hei\r\n", 4, "a timing such as"),
        (HEAD + (ONE + "\n") * 5001, 15003, "more than 5000 cues"),
    ],
)
def test_a_bad_file_is_refused_with_the_line_and_the_reason(source: str, line: int, words: str) -> None:
    with pytest.raises(CaptionsError, match=words) as caught:
        parse(source)
    assert caught.value.line == line
    assert str(caught.value) == f"line {line}: {caught.value.reason}"


def test_the_largest_file_allowed_is_read() -> None:
    assert len(parse(HEAD + (ONE + "\n") * 5000)) == 5000


_STARTS = ["WEBVTT", "NOTE", "-->", "00:01.000", "00:00:02.000", "9" * 5000, "٣٣:٠١.٠٠٠", "1", "line:90%"]
_SIGNS = ["\n", "\r\n", "\r", " ", "\t", "\0", BOM, "\u2028", "\x0b", "<v ", ">", "</c>", "&lt;"]
_PIECES = st.sampled_from(_STARTS + _SIGNS)


@given(st.text() | st.lists(_PIECES | st.text(max_size=3)).map("".join))
@example("9" * 5000 + ":00:01.000 --> " + "9" * 5000 + ":00:02.000")
def test_no_text_whatever_raises_anything_but_a_captions_error(text: str) -> None:
    for source in (text, HEAD + text, HEAD + "00:01.000 --> 00:02.000\n" + text):
        with suppress(CaptionsError):
            assert all(cue.start < cue.end for cue in parse(source))


def test_a_file_full_of_open_tags_is_read_in_one_pass() -> None:
    words = "<v " * 300_000  # a tag search that starts again at each of them would never come to its end
    assert parse(f"{HEAD}00:01.000 --> 00:02.000\n{words}")[0].text == words


@pytest.mark.parametrize(
    ("position", "index"),
    [(0, -1), (999, -1), (1000, 0), (1999, 0), (2000, 1), (2999, 1), (3000, 0), (3999, 0), (4000, -1), (9000, 2)],
)
def test_the_cue_that_began_last_is_shown(position: int, index: int) -> None:
    cues = (Cue(1000, 4000, "long"), Cue(2000, 3000, "short"), Cue(9000, 9500, "late"))
    assert cue_at(cues, position) == index


def test_no_cue_is_shown_where_there_are_none() -> None:
    assert cue_at((), 0) == -1
