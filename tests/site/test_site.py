"""The files of the site: each link leads somewhere, and none leaves the folder."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from subprocess import CompletedProcess
from urllib.parse import unquote, urlsplit

Command = Callable[..., CompletedProcess[str]]


PAGES = ("index", "releases", "intervals")


class Page(HTMLParser):
    """The ids and the addresses in a page; an element that is not closed is an error."""

    VOID = {"meta", "link", "input", "br"}
    UNCLOSED = {"td", "option", "tr", "th"}

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.loaded: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if "id" in told:
            self.ids.append(told["id"])
        if tag == "a":
            self.addresses.append(told["href"])
        elif "href" in told or "src" in told:
            self.loaded.append(told.get("href") or told["src"])
        if tag not in self.VOID | self.UNCLOSED:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.UNCLOSED:
            assert self.open.pop() == tag


def pages(site: Path) -> dict[Path, Page]:
    return {path: Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}


def test_there_is_a_page_for_everything(site: Path) -> None:
    names = {str(path.relative_to(site)) for path in site.rglob("*.html")}

    assert {f"{name}.html" for name in PAGES} <= names
    assert "requirement/greetings/hello.html" in names
    assert "release/1.1.4+werkzeug2.0.3.html" in names
    assert len(names) == len(PAGES) + 4 + 67


def test_every_link_leads_to_a_page_and_an_id(site: Path) -> None:
    found = pages(site)
    for path, page in found.items():
        for address in page.addresses:
            parts = urlsplit(address)
            if parts.scheme:
                assert address == "https://example.com/hi"
                continue
            goal = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert goal in found, f"{path.name}: {address}"
            if parts.fragment and "=" not in parts.fragment:
                assert parts.fragment in found[goal].ids, f"{path.name}: {address}"


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    for path, page in pages(site).items():
        for address in page.loaded:
            assert not urlsplit(address).scheme
            assert (path.parent / address).is_file(), f"{path.name}: {address}"
    for path in (*site.glob("*.css"), *site.glob("*.js")):
        assert "//" not in path.read_text().replace("// ", ""), path.name


def test_ids_are_unique_and_elements_closed(site: Path) -> None:
    for path, page in pages(site).items():
        assert len(page.ids) == len(set(page.ids)), path.name
        assert page.open == [], path.name


def test_requirement_page_tells_its_history(site: Path) -> None:
    text = (site / "requirement/greetings/hello.html").read_text(encoding="utf-8")

    assert "A visitor is greeted with <code>hello</code>." in text
    assert "&lt;visitors&gt; like that &amp; more." in text
    assert '<span class="com"># A comment, with a &lt; in it.</span>' in text
    assert "Holds in 2.2.1 - 3.1.3." in text
    assert "0.5 - 3.1.3" in text
    assert "It says hi (<a href" in text


def test_release_page_tells_what_changed(site: Path) -> None:
    text = (site / "release/1.1.0.html").read_text(encoding="utf-8")

    assert "Changed against 1.0.4" in text
    assert "A path without an end redirects." in text
    assert "A visitor who leaves" not in text


def test_pair_is_compared_with_its_own_release(site: Path) -> None:
    text = (site / "release/1.0.4+werkzeug0.16.1.html").read_text(encoding="utf-8")

    assert "Changed against 1.0.4" in text
    assert "A path without an end redirects." in text


def test_site_replaces_the_one_before(
    site: Path, records: Path, command: Command, tmp_path: Path
) -> None:
    folder = tmp_path / "again"
    assert command("report", records, "--html", folder).returncode == 0
    stale = folder / "requirement" / "gone.html"
    stale.write_text("old")

    assert command("report", records, "--html", folder).returncode == 0

    assert not stale.exists()
    ours, theirs = (
        {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*.*")}
        for root in (folder, site)
    )
    assert ours == theirs
