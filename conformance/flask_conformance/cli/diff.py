"""``flask-conformance diff A B``: what differs between two results."""

from __future__ import annotations

import argparse
import sys

from flask_conformance.compare.sentences import differences
from flask_conformance.compare.sources import SourceError, behaviour
from flask_conformance.matrix.record import RecordError
from flask_conformance.reports.reading import ResultsError
from flask_conformance.supervisor import SubjectError

UNUSABLE = (SourceError, RecordError, ResultsError, SubjectError)


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "diff",
        help="what differs between two releases, results or targets",
        description="Say in sentences what is different in B. Each may be a Flask release "
        "(2.2.5), a JSON file of results, or a target, which is then run.",
    )
    parser.add_argument("first", metavar="A")
    parser.add_argument("second", metavar="B")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        first, second = behaviour(arguments.first), behaviour(arguments.second)
    except UNUSABLE as error:
        print(f"flask-conformance diff: {error}", file=sys.stderr)
        return 2
    print("\n".join(differences(first, second)))
    return 0
