"""``flask-conformance diff A B --for PATH``: what an upgrade means for one source."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from packaging.version import Version

from flask_conformance.cli.refusal import refuse
from flask_conformance.records import store
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.names import files, lookup
from flask_conformance.releases import catalogue
from flask_conformance.upgrade.concerns import entries
from flask_conformance.upgrade.names_report import name_changes
from flask_conformance.upgrade.report import Upgrade, as_json, as_markdown, as_text
from flask_conformance.upgrade.scan import scan
from flask_conformance.upgrade.source_files import UnreadableSourceError

CONCERNED = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``diff`` that speak of a source."""
    group = parser.add_argument_group("one source: what concerns it in an upgrade from A to B")
    group.add_argument(
        "--for",
        metavar="PATH",
        dest="source",
        help="a Python file or a folder, which is read and not imported; exits 1 if something "
        "concerns it, 0 if nothing is known to",
    )
    group.add_argument(
        "--all", action="store_true", dest="everything", help="with --for: new things, too"
    )
    group.add_argument("--json", metavar="FILE", help="with --for: the same as JSON (- prints it)")
    group.add_argument(
        "--markdown", metavar="FILE", help="with --for: for a pull request (- prints it)"
    )


def names_of_both(arguments: argparse.Namespace) -> Iterator[str]:
    """What changed of the names, if A and B are releases of which they are recorded."""
    results = store.results_directory()
    if results is None or not {arguments.first, arguments.second} <= files.known(results):
        return
    names = lookup.of(files.read(results), arguments.first, arguments.second)
    if names is not None:
        yield from name_changes(names)


def run(arguments: argparse.Namespace) -> int:
    """Read the source, tell what concerns it; the result is the exit code."""
    results = store.results_directory()
    try:
        recorded = files.read(results) if results else {}
        names = lookup.of(recorded, arguments.first, arguments.second)
        if names is None:
            unknown = [w for w in (arguments.first, arguments.second) if w not in recorded]
            return refuse(
                "diff",
                f"{' and '.join(unknown)}: with --for, give Flask releases of which names are "
                f"recorded ({', '.join(list(recorded)[-3:])}, ...)",
            )
        if is_older(arguments.second, arguments.first):
            return refuse(
                "diff",
                f"{arguments.second} is older than {arguments.first}: what an upgrade changes is "
                f"asked by diff {arguments.second} {arguments.first} --for {arguments.source}",
            )
        source = scan(Path(arguments.source), names)
    except (RecordError, UnreadableSourceError) as error:
        return refuse("diff", str(error))
    concerns = tuple(entries(source.uses, names, arguments.everything))
    upgrade = Upgrade(
        arguments.first, arguments.second, arguments.source, source.files, concerns, source.unread
    )
    try:
        _put_out(upgrade, arguments)
    except OSError as error:
        return refuse("diff", f"{error.filename}: cannot be written ({error.strerror})")
    return CONCERNED if concerns else 0


def _put_out(upgrade: Upgrade, arguments: argparse.Namespace) -> None:
    """Write the forms that are asked for, and print the text unless another form is printed."""
    is_printed = True
    for path, text in (
        (arguments.json, as_json(upgrade)), (arguments.markdown, as_markdown(upgrade))
    ):  # fmt: skip
        if path == "-":
            is_printed = False
            print(text, end="" if text.endswith("\n") else "\n")
        elif path:
            Path(path).write_text(text, encoding="utf-8")
    if is_printed:
        print("\n".join(as_text(upgrade)))


def is_older(one: str, other: str) -> bool:
    return Version(catalogue.find(one).flask) < Version(catalogue.find(other).flask)
