"""A Flask release that the catalogue does not have yet: what it is pinned to, and its row."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

from packaging.version import InvalidVersion, Version

from flask_conformance.releases import catalogue, installer
from flask_conformance.releases.catalogue import PINNED, Release

COLUMNS = (*PINNED, "pair", "last_of_line")


class AdditionError(Exception):
    """A release that cannot be added; the message says why and what to do."""


def pins_of(version: str) -> dict[str, str]:
    """What to install with that release: what the release before has, as far as it fits.

    Only so does a difference come from Flask alone. Raises :class:`AdditionError`.
    """
    if _version(version) in {Version(release.flask) for release in catalogue.releases()}:
        raise AdditionError(f"Flask {version} is known already: flask-conformance matrix {version}")
    before = _before(version)
    with tempfile.TemporaryDirectory() as scratch:
        wanted, locked = Path(scratch, "wanted.txt"), Path(scratch, "locked.txt")
        wanted.write_text(f"flask=={version}\n")
        others = [pin for pin in before.pins if not pin.startswith("flask==")]
        locked.write_text("".join(f"{pin}\n" for pin in others))
        try:
            installer.lock(wanted, locked)
        except installer.InstallError as error:
            raise AdditionError(f"Flask {version} cannot be had: {error}") from None
        lines = [line for line in locked.read_text().splitlines() if "==" in line]
    pinned = dict(line.split("==") for line in lines)
    return {name: pinned.get(name, "") for name in PINNED}


def _version(text: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion:
        raise AdditionError(f"{text!r} is not a version; give one such as 3.1.4") from None


def _before(version: str) -> Release:
    """The release that it follows; the oldest where it follows none."""
    older = [r for r in catalogue.releases() if Version(r.flask) < Version(version)]
    return older[-1] if older else catalogue.releases()[0]


def table_with(pins: dict[str, str]) -> str:
    """The text of the catalogue with a row for that release."""
    with catalogue.TABLE.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    rows.append({**pins, "pair": "default", "last_of_line": ""})
    # Sorting is stable: pairs with another Werkzeug stay behind their release's own.
    rows.sort(key=lambda row: Version(row["flask"]))
    newest = {_line(row["flask"]): row["flask"] for row in rows}
    for row in rows:
        is_last = row["pair"] == "default" and newest[_line(row["flask"])] == row["flask"]
        row["last_of_line"] = "yes" if is_last else ""
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def _line(flask: str) -> tuple[int, ...]:
    return Version(flask).release[:2]
