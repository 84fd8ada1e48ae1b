"""From the words of the command line to the command that answers them."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version

from flask_conformance.cli import diff, explain, identify, init, listing, matrix, report, repro, run

COMMANDS = (run, init, listing, explain, repro, diff, identify, matrix, report)

UNUSABLE = 2
"""The exit code for a target or arguments that cannot be used."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A report quotes what targets answer, which a terminal may not be able to show.
            stream.reconfigure(errors="backslashreplace")
    parsed = parser().parse_args(arguments)
    try:
        code: int = parsed.func(parsed)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader left early, as head(1) does; what is still buffered goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
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
