"""Which files of the repository are pages of the site, and where a link between them leads.

A page keeps its place, but that ``docs/`` is the top: its links hold on a forge as they do here.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PAGES = (
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "benchmarks/README.md",
    "reference_impl/README.md",
    "spec/SPEC.md",
    "spec/COVERAGE.md",
    "spec/chapters/*.md",
    "spec/http/*.md",
    "spec/vectors/README.md",
    "docs/**/*.md",
)

SHOWN_AS_THEY_ARE = {".json", ".csv", ".svg", ".png"}
"""What a browser shows by itself; other linked files are copied as plain text."""

_LINK = re.compile(r"\[(?P<words>[^][]*)\]\((?P<target>[^)\s#]+)(?P<anchor>#[^)\s]*)?\)")
_CODE = re.compile(r"^(?P<fence>`{3,}).*?^(?P=fence)$|(?P<ticks>`+)[^`].*?(?P=ticks)", re.M | re.S)


def pages() -> dict[str, Path]:
    """By its place in the site, each page's source."""
    paths = [path for pattern in PAGES for path in sorted(ROOT.glob(pattern))]
    return {in_site(path): path for path in paths}


def chapters() -> list[str]:
    """The pages of the spec's chapters, in its reading order."""
    spec = (ROOT / "spec" / "SPEC.md").read_text(encoding="utf-8")
    return list(dict.fromkeys(re.findall(r"\((chapters/[\w-]+\.md)\)", spec)))


def in_site(path: Path) -> str:
    """Where a file of the repository is in the site's sources."""
    return path.relative_to(ROOT).as_posix().removeprefix("docs/")


def linked(pages: dict[str, Path]) -> dict[str, Path]:
    """By their place in the site, the files that pages lead to and that are no pages."""
    files = {}
    for page in pages.values():
        for match in _links(page.read_text(encoding="utf-8")):
            target = _target(page, match["target"])
            if target is not None and target.is_file() and in_site(target) not in pages:
                files[_copied(target)] = target
    return files


def with_links_of_the_site(source: Path, text: str) -> str:
    """The page's text, its links leading to pages and copies of the site."""
    here = posixpath.dirname(in_site(source))

    def link(match: re.Match[str]) -> str:
        target = _target(source, match["target"])
        if target is None:
            return match[0]
        if target.is_dir():
            return f"`{target.relative_to(ROOT)}`"
        place = in_site(target) if target.suffix == ".md" else _copied(target)
        way = posixpath.relpath(place, here or ".")
        return f"[{match['words']}]({way}{match['anchor'] or ''})"

    parts, done = [], 0
    for match in _links(text):
        parts += [text[done : match.start()], link(match)]
        done = match.end()
    return "".join([*parts, text[done:]])


def _links(text: str) -> list[re.Match[str]]:
    code = [match.span() for match in _CODE.finditer(text)]
    matches = _LINK.finditer(text)
    return [m for m in matches if not any(start <= m.start() < end for start, end in code)]


def _target(page: Path, link: str) -> Path | None:
    """The file of the repository that a link means; None where it leads elsewhere."""
    if "://" in link or link.startswith("mailto:"):
        return None
    target = (page.parent / link).resolve()
    return target if target.is_relative_to(ROOT) and target.exists() else None


def _copied(target: Path) -> str:
    place = in_site(target)
    return place if target.suffix in SHOWN_AS_THEY_ARE else f"{place}.txt"
