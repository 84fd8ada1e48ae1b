"""From the words of the command line to the command that answers them."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from importlib.metadata import version

from flask_conformance.cache import CacheError

COMMANDS = {
    "run": "run",
    "init": "init",
    "list": "listing",
    "explain": "explain",
    "repro": "repro",
    "diff": "diff",
    "identify": "identify",
    "matrix": "matrix",
    "report": "report",
    "grade": "grade",
    "check": "check",
}
"""The commands, and the module of each."""

UNUSABLE = 2
"""The exit code for a target or arguments that cannot be used."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    parsed = parser(words[:1]).parse_args(words)
    try:
        code: int = parsed.func(parsed)
    except CacheError as error:
        print(f"flask-conformance: {error}", file=sys.stderr)
        return UNUSABLE
    return code


def parser(named: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of the command that is named, which sets ``func`` to take the parsed arguments.

    Of all commands, if it is none of them: to import each takes longer than most of them run.
    """
    main_parser = argparse.ArgumentParser(
        prog="flask-conformance",
        description="Does this thing that calls itself Flask behave like Flask?",
    )
    main_parser.add_argument(
        "--version", action="version", version=f"flask-conformance {version('flask-conformance')}"
    )
    commands = main_parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    wanted = [command for command in COMMANDS if command in named] or COMMANDS
    for command in wanted:
        module = importlib.import_module(f"flask_conformance.cli.{COMMANDS[command]}")
        module.add_parser(commands)
    return main_parser
