"""What authors write: taken whole, or refused with every fault named by file, line and reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from hub_content import Content, Load

from kiosk.domain.errors import ContentError
from kiosk.hub.contents import standings
from kiosk.hub.store import HubStore


def faults(load_content: Load) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_content()
    return [str(problem) for problem in caught.value.problems]


def test_a_folder_without_faults_is_loaded(content: Content, load_content: Load, store: HubStore) -> None:
    content.small()
    content.video()
    assert str(load_content()) == "documents: 4 new; slots changed: 0"
    with store.reading() as connection:
        assert [standing.id for standing in standings(connection)] == ["film", "heart", "heart-rhythm", "seinajoki"]


def write_ten_mistakes(content: Content) -> None:
    title = "title: {fi: a, sv: b, en: c}\nsummary: {fi: a, sv: b, en: c}\n"
    content.item("pages/syntax", "kind: page\ntitle: [1\n")
    content.item("pages/twice", f"kind: page\n{title}title: {{fi: a}}\n")
    content.item("pages/misspelt", f"kind: page\n{title}audience: [citizen]\n")
    content.item("pages/finnish", "kind: page\ntitle: {fi: a}\nsummary: {fi: a, sv: b, en: c}\n")
    content.item("pages/topicless", f"kind: page\n{title}topics:\n  - heart\n  - hart\n")
    content.item("pages/fileless", f"kind: page\n{title}picture:\n  alt: {{fi: a, sv: b, en: c}}\n  file: no.svg\n")
    content.item("pages/extra", f"kind: page\n{title}", left_png=b"x")
    content.item("other/heart", f"kind: page\n{title}")
    content.item(
        "pages/scripted",
        f"kind: page\n{title}picture: {{file: a.svg, alt: {{fi: a, sv: b, en: c}}}}\n",
        a_svg='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<script/></svg>',
    )
    (content.root / "pages" / "latin").mkdir()
    (content.root / "pages" / "latin" / "item.yaml").write_bytes("kind: page\n\ntitle: {fi: Säätö}\n".encode("latin-1"))


def test_ten_mistakes_are_ten_problems_and_nothing_is_loaded(
    content: Content, load_content: Load, store: HubStore
) -> None:
    content.small()
    write_ten_mistakes(content)
    found = faults(load_content)
    assert [line.split(": ")[0] for line in found] == [
        "pages/extra/left.png",
        "pages/fileless/item.yaml:6",
        "pages/finnish/item.yaml:2",
        "pages/latin/item.yaml:3",
        "pages/misspelt/item.yaml:4",
        "pages/scripted/a.svg:2",
        "pages/syntax/item.yaml:3",
        "pages/topicless/item.yaml:6",
        "pages/twice/item.yaml:4",
        "topics/heart/item.yaml",
    ]
    reasons = "\n".join(found)
    for words in (
        "'title' is missing in Swedish and English",
        "there is no field 'audience' here; did you mean 'audiences'?",
        "there is no topic 'hart'",
        "there is no file 'no.svg' beside item.yaml",
        "item.yaml does not name this file",
        "drawings can't hold scripts",
        "not UTF-8",
        "'title' stands here twice; the first is on line 2",
        "the id 'heart' is taken by other/heart/item.yaml",
    ):
        assert words in reasons
    with store.reading() as connection:
        assert standings(connection) == []


@pytest.mark.parametrize(
    ("yaml", "line", "reason"),
    [
        ("", 0, "the file is empty"),
        ("- a\n", 1, "must begin with a name and a colon"),
        ("kind: page\n\tx: 1\n", 2, "use spaces, not tabs"),
        ("kind: page\ntitle: a: b\n", 2, "Put the text in quotes"),
        ("kind: page\ntitle: &x a\n", 2, "anchors and aliases"),
        ("kind: page\ntitle: !!python/none a\n", 2, "tags such as"),
        ("kind: page\n---\nkind: page\n", 2, "the line --- may stand only at the top"),
        ("kind: page\ntitle: a\x01b\n", 2, "the character number 1 is not allowed"),
        ("kind: " + "[" * 1000, 0, "nested too deep"),
        ("kind: blog\n", 1, "'blog' is not one of topic, technology"),
        ("title: {fi: a}\n", 1, "'kind' is missing here"),
        ("kind: page\nid: about\n", 2, "the folder's name is the id"),
        ("kind: page\ntitle: {fi: 5}\nsummary: {fi: a}\n", 2, "'fi' must be text; put it in quotes"),
        ('kind: page\ntitle: {fi: "\\ud800"}\nsummary: {fi: a}\n', 2, "half a character"),
        ("kind: page\ntitle:\n  fi: ''\nsummary: {fi: a}\n", 2, "the text is empty in every language"),
        ("kind: page\ntitle: {fi: a}\nsummary: {fi: a}\norder: soon\n", 4, "'order' must be a whole number"),
        ("kind: page\ntitle: {fi: a}\n", 1, "'summary' is missing here"),
    ],
)
def test_a_fault_is_named_by_its_line_and_in_words(
    content: Content, load_content: Load, yaml: str, line: int, reason: str
) -> None:
    content.item("pages/about", yaml)
    first = faults(load_content)[0]
    where = f"pages/about/item.yaml:{line}: " if line else "pages/about/item.yaml: "
    assert first.startswith(where)
    assert reason in first


def test_a_fault_deep_inside_a_demo_has_its_own_line(content: Content, load_content: Load) -> None:
    content.item(
        "demos/try",
        """
        kind: demo
        title: {fi: a, sv: b, en: c}
        summary: {fi: a, sv: b, en: c}
        start: first
        scenes:
          - id: first
            picture: {file: a.svg, alt: {fi: a, sv: b, en: c}}
            title: {fi: a, sv: b, en: c}
            text: {fi: a, sv: b, en: c}
            touch:
              - x: 0.5
                y: 1.5
                label: {fi: a, sv: b, en: c}
                to: second
          - id: second
            picture: {file: a.svg, alt: {fi: a, sv: b, en: c}}
            title: {fi: a, sv: b, en: c}
            text: {fi: a, sv: b, en: c}
        """,
    )
    assert faults(load_content) == ["demos/try/item.yaml:12: 'y' must be less than or equal to 1"]


def test_references_name_what_is_there_instead(content: Content, load_content: Load) -> None:
    content.small()
    content.technology("two", "video: heart")
    content.technology("three", "provider: nobody")
    content.item(
        "technologies/four",
        """
        kind: technology
        title: {fi: a, sv: b, en: c}
        summary: {fi: a, sv: b, en: c}
        places:
          - centre: seinajoki
            station: nine
          - centre: nowhere
            station: one
        does: [{fi: a, sv: b, en: c}]
        cannot: [{fi: a, sv: b, en: c}]
        """,
    )
    assert faults(load_content) == [
        "technologies/four/item.yaml:6: the centre 'seinajoki' has no station 'nine'",
        "technologies/four/item.yaml:7: there is no centre 'nowhere'",
        "technologies/three/item.yaml:8: there is no provider 'nobody'",
        "technologies/two/item.yaml:8: 'heart' is a topic, not a video",
    ]


def test_an_unreadable_document_is_not_said_to_be_missing_too(content: Content, load_content: Load) -> None:
    content.small()
    (content.root / "topics" / "heart" / "item.yaml").write_text("kind: topic\n")
    assert {line.split(":")[0] for line in faults(load_content)} == {"topics/heart/item.yaml"}


def test_links_that_leave_the_folder_are_refused(content: Content, load_content: Load, tmp_path: Path) -> None:
    content.small()
    (tmp_path / "secret.svg").write_text("secret")
    (content.root / "topics" / "heart" / "picture.svg").unlink()
    (content.root / "topics" / "heart" / "picture.svg").symlink_to(tmp_path / "secret.svg")
    (content.root / "pages").symlink_to(tmp_path)
    (content.root / "loop.svg").symlink_to(content.root / "loop.svg")
    found = faults(load_content)
    assert "topics/heart/picture.svg: this link leaves the folder that is loaded; put the file itself here" in found
    assert "pages: this link leaves the folder that is loaded; put the file itself here" in found
    assert "loop.svg: this link leads nowhere" in found


def test_stray_files_and_folders_are_named_but_notes_are_left_alone(content: Content, load_content: Load) -> None:
    content.small()
    (content.root / "README.md").write_text("notes")
    (content.root / ".git").mkdir()
    (content.root / "_drafts").mkdir()
    (content.root / "_drafts" / "item.yaml").write_text("nothing")
    load_content()
    (content.root / "topics" / "lost.svg").write_text("x")
    (content.root / "topics" / "heart" / "inner").mkdir()
    (content.root / "item.yaml").write_text("kind: page")
    assert faults(load_content) == [
        "item.yaml: this file belongs to no item: item.yaml has to lie in a folder of its own",
        "topics/heart/inner: an item's folder can't hold another folder",
        "topics/lost.svg: this file belongs to no item: there is no item.yaml beside it",
    ]


def test_folder_names_that_can_not_be_ids_are_named(content: Content, load_content: Load) -> None:
    content.topic("My Heart")
    assert "the folder's name 'My Heart' may have small letters" in faults(load_content)[0]


def test_a_missing_or_empty_folder_is_said_so_and_removes_nothing(
    content: Content, load_content: Load, store: HubStore
) -> None:
    assert "no item.yaml is in this folder" in faults(load_content)[0]
    content.root.rmdir()
    assert "there is no such folder" in faults(load_content)[0]


def test_a_huge_file_is_refused(content: Content, load_content: Load) -> None:
    content.item("pages/about", "kind: page\n#" + "x" * 1_000_001)
    assert "too large" in faults(load_content)[0]


def test_what_the_hub_finds_out_may_not_be_written_by_hand(content: Content, load_content: Load) -> None:
    content.topic()
    path = content.root / "topics" / "heart" / "item.yaml"
    path.write_text(path.read_text().replace("file: picture.svg", "file: picture.svg\n  renditions: []"))
    assert faults(load_content) == [
        "topics/heart/item.yaml:7: leave 'renditions' out: the hub finds it out from the file"
    ]
