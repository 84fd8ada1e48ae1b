"""From the words of the command line to the command that answers them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version

from flask_conformance.cache import CacheError
from flask_conformance.cli import diff, explain, identify, init, listing, matrix, report, repro
from flask_conformance.cli import run as run_command

COMMANDS = (run_command, init, listing, explain, repro, diff, identify, matrix, report)

UNUSABLE = 2
"""The exit code for a target or arguments that cannot be used."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    parsed = parser().parse_args(arguments)
    try:
        code: int = parsed.func(parsed)
    except CacheError as error:
        print(f"flask-conformance: {error}", file=sys.stderr)
        return UNUSABLE
    return code


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; each sets ``func``, which takes the parsed arguments."""
    found = argparse.ArgumentParser(
        prog="flask-conformance",
        description="Does this thing that calls itself Flask behave like Flask?",
    )
    found.add_argument(
        "--version", action="version", version=f"flask-conformance {version('flask-conformance')}"
    )
    commands = found.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_parser(commands)
    return found
