"""``flask-conformance repro ID``: a clause as a script of its own."""

from __future__ import annotations

import argparse
import sys

from flask_conformance.cli.lookup import UnknownId, clause_of
from flask_conformance.repro.script import CannotReproduce, script


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "repro",
        help="one standalone script that shows a clause without the suite",
        description="Print a script that needs the framework alone.",
    )
    parser.add_argument("id", help="a requirement or clause id, such as routing/trailing-slash")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        entry, clause = clause_of(arguments.id)
        print(script(entry, clause), end="")
    except (UnknownId, CannotReproduce) as error:
        print(f"flask-conformance repro: {error}", file=sys.stderr)
        return 2
    return 0
