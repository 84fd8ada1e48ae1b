"""The documents say what the classes say."""

from __future__ import annotations

import re
from pathlib import Path

from flask_conformance.catalogue.load import entries
from flask_conformance.catalogue.markdown import documents, write
from flask_conformance.model.moved import register

SPEC = Path(__file__).parents[2] / "spec"


def test_is_not_stale() -> None:
    current = {
        str(path.relative_to(SPEC)): path.read_text(encoding="utf-8")
        for path in (SPEC / "SPEC.md", *(SPEC / "chapters").glob("*.md"))
    }
    generated = documents()

    stale = {name for name in current | generated if current.get(name) != generated.get(name)}
    assert stale == set(), "run: flask-conformance list --markdown spec"


def test_can_be_read_from_top_to_bottom() -> None:
    assert len(documents()["SPEC.md"].splitlines()) <= 3000


def test_has_an_anchor_for_each_requirement() -> None:
    anchors = re.findall(r'<a id="([^"]+/[^"]+)"></a>', documents()["SPEC.md"])

    former = {*register().moved, *register().retired}
    assert former <= set(anchors)
    assert [id for id in anchors if id not in former] == [
        entry.requirement.id for entry in entries()
    ]


def test_links_lead_to_an_anchor() -> None:
    pages = documents()
    anchors = {name: {*re.findall(r'<a id="([^"]+)"></a>', text)} for name, text in pages.items()}
    broken = []
    for name, text in pages.items():
        for link in re.findall(r"\]\(([^)#]*(?:#[^)]*))\)", text):
            path, _, anchor = link.partition("#")
            to = name if not path else _joined(name, path)
            if anchor not in anchors.get(to, ()):
                broken.append((name, link))

    assert broken == []


def _joined(page: str, path: str) -> str:
    return path.removeprefix("../") if path.startswith("../") else str(Path(page).parent / path)


def test_pages_of_former_chapters_go(tmp_path: Path) -> None:
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters" / "gone.md").touch()

    written = write(tmp_path)

    assert set(tmp_path.rglob("*.md")) == set(written)
