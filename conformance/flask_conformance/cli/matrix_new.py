"""``matrix --new``: a Flask release that the catalogue does not have is run and taken in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from packaging.version import Version

from flask_conformance.catalogue.load import entries
from flask_conformance.cli.refusal import refuse
from flask_conformance.records import store
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.names import files as name_files
from flask_conformance.records.observations import Observations
from flask_conformance.records.proposals import Proposal, proposals
from flask_conformance.records.sentences import differences
from flask_conformance.records.sweep import Row, row_of, side_by_side
from flask_conformance.releases import addition, catalogue
from flask_conformance.releases.addition import AdditionError

_refuse = partial(refuse, "matrix")


def run(version: str, folder: Path, tell: Callable[[Row, int], None]) -> int:
    """Print what differs from the release before and the intervals to look at; 1 if something in
    force is not met, and then no record is written.
    """
    try:
        recorded = store.reviewed(folder)
        pins = addition.pins_of(version)
        written = addition.table_with(pins)
    except (AdditionError, RecordError) as error:
        return _refuse(str(error))
    before = _before(version, recorded)
    if before is None:
        return _refuse(f"{folder} has no record of a release before {version}")
    table = catalogue.TABLE.read_text(encoding="utf-8")
    store.replace(catalogue.TABLE, written)
    catalogue.read_again()
    is_kept = False
    try:
        (row,) = side_by_side([catalogue.find(version)], 1, row_of, tell)
        is_kept = row.record is not None
    finally:
        if not is_kept:
            store.replace(catalogue.TABLE, table)
            catalogue.read_again()
    if row.record is None:
        return _refuse(row.problem)
    print("\n".join(_report(row, row.record, before, recorded)))
    return _kept(row, row.record, folder)


def _before(version: str, recorded: list[Observations]) -> Observations | None:
    own = {release.name: release for release in catalogue.releases()}
    older = [
        observed
        for observed in recorded
        if observed.name in own and _is_older(observed.name, version)
    ]
    return older[-1] if older else None


def _is_older(name: str, version: str) -> bool:
    return Version(name) < Version(version)


def _report(
    row: Row, observed: Observations, before: Observations, recorded: list[Observations]
) -> Iterator[str]:
    release, former = row.release, catalogue.find(before.name)
    yield f"Flask {release.name} beside {' '.join(release.pins[1:])}"
    if other := sorted(set(release.pins[1:]) - set(former.pins)):
        yield f"not those of {before.name}: {' '.join(other)}; a difference may be theirs"
    yield from differences(before, observed)
    yield ""
    later = [s.name for s in recorded if "+" not in s.name and _is_older(release.name, s.name)]
    proposed = list(proposals((entry.requirement for entry in entries()), before, observed, later))
    yield from _proposed(proposed, release.name)


def _proposed(proposed: list[Proposal], release: str) -> Iterator[str]:
    if not proposed:
        yield "every interval may stay as it is"
        return
    yield f"{len(proposed)} intervals to look at:"
    for proposal in proposed:
        yield from ("", *proposal.lines(release))


def _kept(row: Row, observed: Observations, folder: Path) -> int:
    print(f"\n{catalogue.TABLE}: a row for {row.release.name}")
    if row.problem:
        print(f"flask-conformance matrix: {row.problem}", file=sys.stderr)
        print(
            f"no record yet: settle the intervals, then flask-conformance matrix {row.release.name}"
        )
        return 1
    try:
        changed = store.keep(folder, [observed])
        if row.names:
            changed += name_files.keep(folder, {row.release.name: row.names})
    except RecordError as error:
        return _refuse(str(error))
    print(f"{folder}: {len(changed)} files changed")
    return 0
