"""``flask-conformance repro ID``: a clause as a script of its own."""

from __future__ import annotations

import argparse

from flask_conformance.cli.lookup import UnknownId, clause_of
from flask_conformance.cli.refusal import refuse
from flask_conformance.cli.target_options import add_name, add_with
from flask_conformance.kit.module_adapter import NEWEST
from flask_conformance.repro.calls import UnknownCase
from flask_conformance.repro.script import Options, Script


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "repro",
        help="one short script that shows a clause without the suite",
        description="Print a script that ends with 0 where the clause holds, with 1 where not.",
    )
    parser.add_argument(
        "id",
        help="a clause id, such as routing/trailing-slash::answers[case], or "
        "the id of a requirement: all its clauses",
    )
    parser.add_argument(
        "--target",
        default="flask",
        metavar="NAME",
        help="what the script runs on: a module or a .py file (default: flask)",
    )
    add_name(parser)
    add_with(
        parser,
        "an extension, package:Class or package:init_app, on every application, or a .py file "
        "to execute first",
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        entry, name = clause_of(arguments.id)
        clauses = [clause for clause in entry.requirement.clauses if name in (None, clause.name)]
        if name is None:
            clauses = [c for c in clauses if c.applies.covers(NEWEST)] or clauses
        case = arguments.id.partition("[")[2].removesuffix("]")
        options = Options(tuple(arguments.name), tuple(arguments.extensions))
        print(Script(entry, clauses, arguments.target, case, options).text(), end="")
    except (UnknownId, UnknownCase) as error:
        return refuse("repro", str(error))
    except (OSError, SyntaxError) as error:
        return refuse("repro", f"target {arguments.target!r}: {_cannot_be_read(error)}")
    return 0


def _cannot_be_read(error: OSError | SyntaxError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    return error.strerror or str(error) if isinstance(error, OSError) else f"is no Python: {error}"
