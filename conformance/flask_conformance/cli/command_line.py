"""From the words of the command line to the command that answers them."""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any, NoReturn

from flask_conformance.cache import CacheError
from flask_conformance.cli.refusal import UNUSABLE
from flask_conformance.model.nearest import nearest

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


class _Parser(argparse.ArgumentParser):
    """Refuses in one line, as whatever else is refused, and says what was probably meant."""

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{self.prog}: {message}{self._meant(message)}\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        # A command that leaves words over would have them refused in the name of all commands.
        parsed, left = super().parse_known_args(args, namespace)
        if left:
            self.error(f"unrecognized arguments: {' '.join(left)}")
        return parsed, left

    def _meant(self, message: str) -> str:
        if message.startswith("unrecognized arguments: -"):
            word = message.partition(": ")[2].split()[0].partition("=")[0]
            hint = nearest(word, list(self._option_string_actions))
        else:
            wrong = re.search(r"invalid choice: '(.*?)'", message)
            hint = nearest(wrong[1], COMMANDS) if wrong and "COMMAND" in message else ""
        return hint or f" (see: {self.prog} --help)"


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if not words:
        parser().print_help(sys.stderr)
        return UNUSABLE
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
    main_parser = _Parser(
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
