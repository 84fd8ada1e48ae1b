"""``flask-conformance diff A B``: what differs between two results."""

from __future__ import annotations

import argparse

from flask_conformance.cli import upgrade
from flask_conformance.cli.refusal import refuse
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.sentences import differences
from flask_conformance.records.sources import SourceError, observations
from flask_conformance.releases import catalogue
from flask_conformance.reports.results import ResultsError
from flask_conformance.supervisor import SubjectError

REFUSED = (SourceError, RecordError, ResultsError, SubjectError)


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "diff",
        help="what differs between two releases, results or targets",
        description="Say in sentences what is different in B. Each may be a Flask release "
        "(2.2.5, or 2.2 for the last of that line), a JSON file of results, or a target, which is "
        "then run.",
    )
    parser.add_argument("first", metavar="A")
    parser.add_argument("second", metavar="B")
    upgrade.add_arguments(parser)
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    arguments.first, arguments.second = map(_release, (arguments.first, arguments.second))
    if arguments.source is not None:
        return upgrade.run(arguments)
    if arguments.everything or arguments.json or arguments.markdown:
        return refuse("diff", "--all, --json and --markdown are for --for: name a source")
    try:
        first, second = observations(arguments.first), observations(arguments.second)
    except REFUSED as error:
        return refuse("diff", str(error))
    print("\n".join([*differences(first, second), *upgrade.names_of_both(arguments)]))
    return 0


def _release(word: str) -> str:
    """The word; of a line of releases the last one, as the heading of the answer tells."""
    last = catalogue.last_of(word)
    return last.name if last else word
