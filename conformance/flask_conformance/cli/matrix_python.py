"""``matrix --python``: which releases run on another interpreter."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from flask_conformance.cli.refusal import UNUSABLE, refuse
from flask_conformance.records import over_http, pythons, sweep
from flask_conformance.records.sweep import Row
from flask_conformance.releases.catalogue import Release
from flask_conformance.releases.environments import minor_version
from flask_conformance.releases.installer import InstallError


def run(
    arguments: argparse.Namespace,
    releases: Sequence[Release],
    folder: Path,
    tell: Callable[[Row, int], None],
) -> int:
    """Run them there, print what did not go well, and write which did.

    1 if a release deviates there, or with ``--check`` where the record says another thing; 2 if one
    cannot be run. Raises :class:`RecordError`.
    """
    try:
        version = minor_version(arguments.python)
    except InstallError as error:
        return refuse("matrix", f"--python {error}")
    way = over_http if arguments.profile == "http" else sweep
    row_of = partial(way.row_of, python=arguments.python)
    rows = sweep.side_by_side(releases, arguments.jobs, row_of, tell)
    for row in rows:
        if row.problem:
            print(f"{row.release}: {row.problem}", file=sys.stderr)
    ran = [row.release.name for row in rows if row.record and not row.problem]
    tried = [release.name for release in releases]
    print(f"Python {version}: {len(ran)} of {len(tried)} releases run")
    if arguments.check:
        known = set(pythons.read(folder).get(version, ())) & set(tried)
        if differ := sorted(known.symmetric_difference(ran)):
            named = sweep.first_of(differ)
            print(f"{folder / pythons.FILE}: tells another thing of {named}", file=sys.stderr)
            return 1
    else:
        pythons.keep(folder, version, ran, tried)
    if any(row.record is None for row in rows):
        return UNUSABLE
    return 1 if any(row.problem for row in rows) else 0
