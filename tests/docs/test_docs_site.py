"""The built site: every link and anchor leads somewhere, and nothing comes from elsewhere."""

from __future__ import annotations

import os
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

if "DOCS_SITE" not in os.environ:
    pytest.skip("asks the site that tox -e docs builds", allow_module_level=True)

SITE = Path(os.environ["DOCS_SITE"])

PAGES = [
    page
    for page in sorted(SITE.rglob("*.html"))
    if page.relative_to(SITE).parts[0] != "report-of-releases"
]


class Reader(HTMLParser):
    """A page's links, what it loads, and its anchors."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif name in ("href", "action") and value and tag in ("a", "form"):
                self.links.append(value)
            elif name in ("href", "src") and value:
                self.loaded.append(value)


@cache
def read(page: Path) -> Reader:
    reader = Reader()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader


def leads(page: Path, link: str) -> bool:
    if link.startswith(("https://", "http://")):
        return True
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if not target.is_file():
        return False
    return not anchor or target.suffix != ".html" or anchor in read(target).anchors


def test_there_are_pages() -> None:
    assert SITE / "index.html" in PAGES
    assert SITE / "spec" / "chapters" / "routing.html" in PAGES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(SITE).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    assert [link for link in read(page).links if not leads(page, link)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(SITE).as_posix())
def test_everything_loaded_stands_beside_it(page: Path) -> None:
    assert [name for name in read(page).loaded if not (page.parent / name).is_file()] == []


def test_each_requirement_keeps_its_address() -> None:
    anchors = read(SITE / "spec" / "SPEC.html").anchors

    assert {"routing/trailing-slash", "sessions/vary", "chapter-isolation"} <= anchors
