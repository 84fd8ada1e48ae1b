"""``flask-conformance identify TARGET``: which Flask release it behaves like."""

from __future__ import annotations

import argparse
import sys

from flask_conformance.cli.diff import REFUSED
from flask_conformance.cli.refusal import refuse
from flask_conformance.records import store
from flask_conformance.records.identity import classes, identify
from flask_conformance.records.sentences import differences
from flask_conformance.records.sources import observations

NO_RECORDS = "there are no records to compare with; make them: flask-conformance matrix"


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "identify",
        help="which Flask release a target behaves like, and the exceptions",
        description="Run every clause on the target, inside and outside of its edition, and "
        "compare with the records of all releases.",
    )
    parser.add_argument("target", metavar="TARGET", help="a target, or a JSON file of results")
    parser.add_argument(
        "--python", default=sys.executable, metavar="PATH", help="interpreter to run it in"
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        records = store.reviewed()
        if not records:
            return refuse("identify", NO_RECORDS)
        target = observations(arguments.target, arguments.python)
    except REFUSED as error:
        return refuse("identify", str(error))
    likeness = identify(target, records)
    names = ", ".join(release.name for release in likeness.nearest)
    if not likeness.is_enough:
        print(
            f"{arguments.target} has not enough in common with any release: of {likeness.telling} "
            f"clauses that tell releases apart {likeness.comparable} could be asked of it, and in "
            f"{likeness.unlike} of them it differs from the nearest ({names})"
        )
        return 1
    if len(likeness.nearest) == 1:
        print(f"{arguments.target} behaves like Flask {names}")
    else:
        print(f"{arguments.target} behaves like Flask {names}, which the spec cannot tell apart")
    print(f"({len(classes(records))} behaviours are told apart among {len(records)} records)")
    if likeness.distance:
        print(f"\nwith {likeness.distance} exceptions:")
        print("\n".join(differences(likeness.nearest[-1], target)))
    return 0
