"""``flask-conformance report``: results for people, as a site, a summary or a badge."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from flask_conformance.cli.refusal import refuse
from flask_conformance.model.protocol import Run
from flask_conformance.records import chapter_files
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.history import History
from flask_conformance.reports.outputs import STDOUT
from flask_conformance.reports.results import ResultsError, read_results


class ReportError(Exception):
    """A report that cannot be made; the message says why and what to do."""


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "report",
        help="the matrix of all releases, or one run, as HTML, Markdown, JSON or badge",
        description="Report on the records of Flask releases, or on one run. Without an option, "
        "print the Markdown.",
    )
    parser.add_argument(
        "results",
        nargs="?",
        metavar="RESULTS",
        help="a folder that flask-conformance matrix wrote, or a file of run --json "
        "(default: the reviewed records)",
    )
    parser.add_argument("--html", metavar="FOLDER", help="write a site that needs no network")
    parser.add_argument("--markdown", metavar="FILE", help="write a summary")
    parser.add_argument("--json", metavar="FILE", help="write it for other programs")
    parser.add_argument("--badge", metavar="FILE.svg", help="write a badge")
    parser.add_argument("--shields", metavar="FILE.json", help="write shields.io's endpoint JSON")
    parser.add_argument(
        "--intervals", action="store_true", help="print the intervals that no release confirms"
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Write every form that was asked for."""
    try:
        path = Path(arguments.results) if arguments.results else None
        if path is not None and path.is_file():
            _of_run(_read_run(path), arguments)
        else:
            _of_history(_read_history(path), arguments)
    except (ReportError, ResultsError, RecordError) as error:
        return refuse("report", str(error))
    return 0


def _read_history(folder: Path | None) -> History:
    if folder is not None and not folder.is_dir():
        raise ReportError(f"{folder}: there is no such folder or file")
    history = History.read(folder)
    if not history.columns:
        where = f"{folder}: there are no records in it" if folder else "there are no records"
        raise ReportError(f"{where}; make them: flask-conformance matrix")
    return history


def _read_run(path: Path) -> Run:
    if (path.parent / chapter_files.RELEASES).is_file():
        raise ReportError(f"{path}: is a part of the releases' records; name its folder")
    return read_results(path)


def _of_history(history: History, arguments: argparse.Namespace) -> None:
    from flask_conformance.site import badge, data, doubts, summary

    if arguments.html is not None:
        _build_site(history, arguments.html)
    forms: dict[str, Callable[[], str]] = {
        "markdown": lambda: summary.summary(history),
        "json": lambda: data.text(history),
        "badge": lambda: badge.svg(badge.of_history(history)),
        "shields": lambda: badge.shields(badge.of_history(history)),
    }
    _write(forms, arguments)
    if arguments.intervals:
        print("\n".join(doubts.lines(history)))
    elif not _wants_files(arguments):
        print(summary.summary(history), end="")


def _build_site(history: History, folder: str) -> None:
    from flask_conformance.site.build import SiteError, build

    try:
        number = build(history, Path(folder))
    except SiteError as error:
        raise ReportError(f"--html {error}") from None
    print(f"{number} pages in {folder}; open {Path(folder) / 'index.html'}")


def _of_run(finished_run: Run, arguments: argparse.Namespace) -> None:
    from flask_conformance.reports import html, markdown, results
    from flask_conformance.site import badge

    if arguments.intervals:
        raise ReportError("--intervals needs a folder of records, not one run")
    forms: dict[str, Callable[[], str]] = {
        "markdown": lambda: markdown.summary(finished_run),
        "json": lambda: results.text(finished_run),
        "badge": lambda: badge.svg(badge.of_run(finished_run)),
        "shields": lambda: badge.shields(badge.of_run(finished_run)),
    }
    if arguments.html is not None:
        folder = Path(arguments.html)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReportError(f"--html {folder}: cannot be made ({error.strerror})") from None
        _put("html", folder / "index.html", html.page(finished_run))
    _write(forms, arguments)
    if not _wants_files(arguments):
        print(markdown.summary(finished_run), end="")


def _write(forms: dict[str, Callable[[], str]], arguments: argparse.Namespace) -> None:
    for form, text in forms.items():
        path = getattr(arguments, form)
        if path is not None:
            _put(form, Path(path), text())


def _put(form: str, path: Path, text: str) -> None:
    if str(path) == STDOUT:
        print(text, end="" if text.endswith("\n") else "\n")
        return
    try:
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise ReportError(f"--{form} {path}: cannot be written ({error.strerror})") from None


def _wants_files(arguments: argparse.Namespace) -> bool:
    forms = ("html", "markdown", "json", "badge", "shields")
    return any(getattr(arguments, form) is not None for form in forms)
