"""The site as a folder of files that need nothing but a browser."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import flask_spec
from flask_conformance.catalogue.load import chapters, entries
from flask_conformance.records.history import Column, History, line_of
from flask_conformance.records.intervals import examine
from flask_conformance.records.states import State
from flask_conformance.site import pages
from flask_conformance.site.changes import changes_of

MARK = "flask-conformance.css"
"""The file by which a folder is known to hold an earlier site, which may be replaced."""

OWN = ("requirement", "release")
"""The folders of the site: emptied before they are written, so that no old page stays."""


class SiteError(Exception):
    """A site that cannot be written; the message says why and what to do."""


def build(history: History, folder: Path) -> int:
    """Write the whole site; the result is the number of pages. Raises :class:`SiteError`."""
    render = _Renderer(history)
    number = 0
    with _writing(folder):
        _prepare(folder)
    for name, text in _pages(history, render):
        path = folder / name
        with _writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        number += 1
    return number


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SiteError(f"{path}: cannot be written ({error.strerror})") from None


def _prepare(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise SiteError(f"{folder}: is a file; name a folder")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise SiteError(f"{folder}: is neither empty nor a site written before; name another one")
    folder.mkdir(parents=True, exist_ok=True)
    for name in OWN:
        shutil.rmtree(folder / name, ignore_errors=True)
    for file in files("flask_conformance.site").joinpath("static").iterdir():
        (folder / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")


class _Renderer:
    """Templates, and what all of them may use."""

    def __init__(self, history: History) -> None:
        try:
            from jinja2 import Environment, PackageLoader, StrictUndefined
        except ImportError:
            raise SiteError(
                "the HTML site needs Jinja2: pip install 'flask-conformance[reports]'"
            ) from None
        self._environment = Environment(
            loader=PackageLoader("flask_conformance.site"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters["prose"] = _prose
        self._environment.globals.update(
            history=history,
            State=State,
            line_of=line_of,
            known_ids={entry.requirement.id for entry in entries()},
            clauses=sum(len(entry.requirement.clauses) for entry in entries()),
            spec_version=flask_spec.VERSION,
        )

    def __call__(self, template: str, depth: int, **data: Any) -> str:
        """The page, *depth* folders below the site's own."""
        return self._environment.get_template(template).render(root="../" * depth, **data)


def _pages(history: History, render: _Renderer) -> Iterator[tuple[str, str]]:
    filled = [(chapter, pages.rows(history, chapter)) for chapter in chapters() if chapter.entries]
    yield "index.html", render("matrix.html", 0, chapters=filled, pages=pages)
    changes = dict(changes_of(history))
    yield "releases.html", render("releases.html", 0, changes=changes, pages=pages)
    examined = list(examine((entry.requirement for entry in entries()), history.points))
    yield "intervals.html", render("intervals.html", 0, examined=examined)
    order = list(entries())
    neighbours = zip([None, *order[:-1]], order, [*order[1:], None], strict=True)
    for before, entry, after in neighbours:
        data = pages.requirement_page(history, entry)
        page = render("requirement.html", 2, before=before, after=after, **data)
        yield f"requirement/{entry.requirement.id}.html", page
    for column, changed in changes.items():
        page = render(
            "release.html",
            1,
            column=column,
            changes=changed,
            counts=pages.counts(column),
            chapter_counts=pages.chapter_counts(column),
            pairs=[pair for pair in changes if _is_sibling(pair, column)],
        )
        yield f"release/{column.name}.html", page


def _is_sibling(pair: Column, column: Column) -> bool:
    """Whether it is the same release beside another Werkzeug."""
    return pair is not column and pair.release.flask == column.release.flask


def _prose(text: str) -> Any:
    """A docstring's sentence as HTML: escaped, its ``code`` marked."""
    from markupsafe import Markup, escape

    return Markup(re.sub(r"``(.+?)``|`(.+?)`", r"<code>\1\2</code>", str(escape(text))))
