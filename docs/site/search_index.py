"""The passages that the site's search looks through: a page cut at its headings."""

from __future__ import annotations

from html.parser import HTMLParser

HEADINGS = {"h1", "h2", "h3"}


class SearchIndex:
    """Passages of all pages, as rows of address, page, heading and text."""

    def __init__(self) -> None:
        self.passages: list[tuple[str, str, str, str]] = []

    def add(self, address: str, page: str, html: str) -> None:
        parser = _Passages()
        parser.feed(html)
        parser.close()
        for anchor, heading, text in parser.passages():
            place = f"{address}#{anchor}" if anchor else address
            self.passages.append((place, page, heading, text))


class _Passages(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[str, list[str], list[str]]] = [("", [], [])]
        self._in_heading = False
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "svg" or self._skipped or "headerlink" in (attributes.get("class") or ""):
            self._skipped += 1
        elif tag in HEADINGS:
            self._parts.append((attributes.get("id") or "", [], []))
            self._in_heading = True

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif tag in HEADINGS:
            self._in_heading = False

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            _, heading, text = self._parts[-1]
            (heading if self._in_heading else text).append(data)

    def passages(self) -> list[tuple[str, str, str]]:
        parts = [(a, _one_line(heading), _one_line(text)) for a, heading, text in self._parts]
        return [part for part in parts if part[1] or part[2]]


def _one_line(parts: list[str]) -> str:
    return " ".join("".join(parts).split())
