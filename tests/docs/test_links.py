"""Links between the repository's Markdown files lead somewhere, as a forge shows them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from examples import ROOT

PAGES = [
    path
    for pattern in ("*.md", "docs/**/*.md", "*/README.md", "spec/**/*.md", ".github/**/*.md")
    for path in sorted(ROOT.glob(pattern))
]

_CODE = re.compile(r"^(?P<fence>`{3,}).*?^(?P=fence)$|(?P<ticks>`+)[^`].*?(?P=ticks)", re.M | re.S)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.M)
_ANCHOR = re.compile(r'<a id="([^"]+)">')


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    links = _LINK.findall(_CODE.sub("", page.read_text(encoding="utf-8")))

    assert [link for link in links if not _leads(page, link)] == []


def _leads(page: Path, link: str) -> bool:
    if link.startswith(("https://", "http://")):
        return True
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    return target.exists() and (not anchor or anchor in _anchors(target))


@cache
def _anchors(page: Path) -> set[str]:
    text = page.read_text(encoding="utf-8")
    headings = _HEADING.findall(_CODE.sub(lambda m: m[0] if m["ticks"] else "", text))
    return {*_ANCHOR.findall(text), *map(_slug, headings)}


def _slug(heading: str) -> str:
    """The anchor that forges give a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
