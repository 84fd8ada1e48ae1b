"""``flask-conformance matrix``: every Flask release side by side."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from flask_conformance.cli import matrix_new, matrix_python, matrix_with
from flask_conformance.cli.refusal import UNUSABLE, refuse
from flask_conformance.cli.selecting import selected
from flask_conformance.cli.target_options import add_with
from flask_conformance.model import moved
from flask_conformance.records import over_http, store, sweep
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.names import files as name_files
from flask_conformance.records.names.release_names import ReleaseNames
from flask_conformance.records.observations import COUNTED, Observations
from flask_conformance.records.sweep import Row, first_of
from flask_conformance.releases.catalogue import UnknownReleaseError
from flask_conformance.releases.choice import chosen

_refuse = partial(refuse, "matrix")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "matrix",
        help="run Flask releases side by side and write results/",
        description="Run the spec on Flask releases, each in its own environment. What did not "
        "change since the last time is not run again. Exits 1 if a clause failed, 2 if a release "
        "could not be run.",
    )
    parser.add_argument(
        "versions",
        nargs="*",
        metavar="VERSION",
        help="2.2.5, 2.2 (the whole line), '>=2.2,<3', 3.0.3+werkzeug3.1.8, or lines (the last "
        "of each minor line; lines '>=2.2': of those); default: every release and pair",
    )
    parser.add_argument(
        "--jobs",
        type=int,
        default=os.cpu_count() or 1,
        metavar="N",
        help="releases at once (default: as many as there are processors)",
    )
    parser.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="ID",
        help="only these: an id, a chapter or a glob; the records keep what they say of others",
    )
    parser.add_argument(
        "--profile",
        choices=("full", "http"),
        default="full",
        help="http: what each release answers over HTTP, kept in the folder http of the records",
    )
    parser.add_argument(
        "--python",
        metavar="PATH",
        help="on another interpreter: kept is which releases run there, and nothing else",
    )
    parser.add_argument(
        "--results",
        metavar="FOLDER",
        help="where the records are (default: results/flask of the source checkout; without one, "
        "write to ./results/flask, and check the records that came with the package)",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 where a record differs from what was seen",
    )
    parser.add_argument(
        "--new",
        metavar="VERSION",
        help="a Flask release that is not in the catalogue: fetch and run it, tell what differs "
        "from the one before, propose intervals, and take it in (in a source checkout)",
    )
    group = parser.add_argument_group("an extension on every release, of which no record is kept")
    add_with(
        group,
        "package:Class or package:init_app, on every application that a clause makes, or a "
        ".py file to execute first; told is what fails with it and passes without (default, with "
        "--install: what conformance.toml names)",
    )
    group.add_argument(
        "--install",
        action="append",
        default=[],
        metavar="REQUIREMENT",
        help="what --with needs, installed beside each release and its pins: a package, or a "
        "folder such as ./my-extension",
    )
    group.add_argument("--json", metavar="FILE", help="with --with: the differences by release")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Sweep, print one row a release, and write the records of those without a problem."""
    if arguments.jobs < 1:
        return _refuse(f"--jobs {arguments.jobs}: give a number of releases, 1 or more")
    if arguments.new:
        return _new(arguments)
    try:
        releases = chosen(arguments.versions)
    except UnknownReleaseError as error:
        return _refuse(str(error))
    if arguments.install and not arguments.extensions:
        arguments.extensions = matrix_with.of_the_folder()
    if arguments.extensions:
        return matrix_with.run(arguments, releases, _show(len(releases)))
    if arguments.install or arguments.json:
        return _refuse("--install and --json are for --with: say what is applied")
    if problem := _unfit(arguments):
        return _refuse(problem)
    folder = Path(arguments.results) if arguments.results else _usual_folder(arguments.check)
    is_http = arguments.profile == "http"
    if is_http and not arguments.python:
        folder = folder / over_http.FOLDER
    try:
        _open(folder, arguments.check)
    except OSError as error:
        return _refuse(f"--results {folder}: {error.strerror}; name a folder for the records")
    try:
        if arguments.python:
            return matrix_python.run(arguments, releases, folder, _show(len(releases)))
        print(_line(("release", *COUNTED, "seconds")))
        select = selected(arguments.select)
        row_of = over_http.row_of if is_http else partial(sweep.row_of, select=select)
        rows = sweep.side_by_side(releases, arguments.jobs, row_of, _show(len(releases)))
        return _conclude(rows, folder, arguments.check, bool(select))
    except (RecordError, moved.RetiredId) as error:
        return _refuse(str(error))
    except KeyboardInterrupt as stop:
        print("flask-conformance: interrupted; what is done is remembered", file=sys.stderr)
        return getattr(stop, "code", 130)


def _new(arguments: argparse.Namespace) -> int:
    words = ("versions", "check", "extensions", "install", "select", "json", "python")
    if any(getattr(arguments, word) for word in words) or arguments.profile != "full":
        return _refuse(
            "--new takes one release in, by itself; of the options, --results alone fits"
        )
    folder = store.checkout_results()
    if folder is None:
        return _refuse("--new writes the catalogue: run it in a source checkout")
    if arguments.results:
        folder = Path(arguments.results)
    return matrix_new.run(arguments.new, folder, _show(1))


def _usual_folder(is_check: bool) -> Path:
    """What is installed is never written to."""
    known = store.results_directory() if is_check else store.checkout_results()
    return known or Path("results", "flask")


def _open(folder: Path, is_check: bool) -> None:
    """Asked before the sweep: afterwards it would be the sweep's work that is lost."""
    if is_check:
        os.listdir(folder)
    else:
        folder.mkdir(parents=True, exist_ok=True)


def _show(total: int) -> Callable[[Row | matrix_with.Row, int], None]:
    """Tells how far the sweep is: on one line where somebody watches, else a line a release."""
    is_watched = sys.stderr.isatty()

    def show(row: Row | matrix_with.Row, done: int) -> None:
        begin, end = ("\r\x1b[2K", "") if is_watched and done < total else ("", "\n")
        print(f"{begin}{done}/{total}  {row.release.name}", end=end, file=sys.stderr, flush=True)

    return show


def _unfit(arguments: argparse.Namespace) -> str:
    """What the options cannot mean together; empty if nothing."""
    if arguments.select and (arguments.profile == "http" or arguments.python):
        return "--select: leave --profile and --python out"
    if arguments.select and arguments.versions and not arguments.check:
        return "--select: the records tell of every release; name none, or say --check"
    return ""


def _conclude(rows: Sequence[Row], folder: Path, is_check: bool, is_part: bool) -> int:
    for row in rows:
        counts = row.record.counts() if row.record else {}
        seconds = f"{row.seconds:.1f}" if row.seconds else "cached"
        cells = [str(counts[name]) if counts else "-" for name in COUNTED]
        print(_line((row.release.name, *cells, seconds if counts else "-")))
    for row in rows:
        if row.problem:
            print(f"{row.release}: {row.problem}", file=sys.stderr)
    sound = [row.record for row in rows if row.record and not row.problem]
    if is_part:
        if not is_check and len(sound) < len(rows):
            return 1
        sound = store.with_some(folder, sound)
    names = {row.release.name: row.names for row in rows if row.names and not row.problem}
    stale = (_stale(sound, folder) | _stale_names(names, folder)) if is_check else False
    if not is_check and sound:
        changed = [*store.keep(folder, sound), *(name_files.keep(folder, names) if names else ())]
        print(f"\n{len(rows)} releases; {len(changed)} files in {folder} changed")
    if any(row.record is None for row in rows):
        return UNUSABLE
    return 1 if stale or any(row.problem for row in rows) else 0


def _stale(observed: Sequence[Observations], folder: Path) -> bool:
    """Whether the reviewed records say something else, which is told release by release.

    What a release does where nothing is asked of it may be a matter of luck: that is told, too, but
    is no reason to fail.
    """
    stale = store.stale(folder, observed)
    for name, one in stale.items():
        for ids, word in (
            (one.asked, "run flask-conformance matrix"),
            (one.unasked, "nothing is asked of it there"),
        ):
            if ids:
                print(f"{folder}: {name} differs in {first_of(ids)}: {word}", file=sys.stderr)
    return any(one.asked for one in stale.values())


def _stale_names(collected: Mapping[str, ReleaseNames], folder: Path) -> bool:
    files = name_files.stale(folder, collected) if collected else []
    if files:
        print(
            f"{folder / name_files.FOLDER}: {first_of(files)} tell other names: "
            "run flask-conformance matrix",
            file=sys.stderr,
        )
    return bool(files)


def _line(cells: Sequence[str]) -> str:
    first, *others = cells
    return f"{first:<22}" + "".join(f"{cell:>15}" for cell in others)
