"""How commands are told what stands between Flask's names and a target: own names, extensions."""

from __future__ import annotations

import argparse


def add_name(parser: argparse.ArgumentParser) -> None:
    """Add ``--name``, which may be given several times."""
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="FLASKS=OWN",
        help="the target's own name for one of Flask's, such as Flask=MiniFlask",
    )


def add_with(parser: argparse._ActionsContainer, help: str) -> None:
    """Add ``--with``, which may be given several times; *help* says what the command does with
    the extensions."""
    parser.add_argument(
        "--with", action="append", default=[], dest="extensions", metavar="WHAT", help=help
    )
