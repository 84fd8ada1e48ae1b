"""The command line: ``flask-conformance COMMAND``."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    # Importing the commands takes a while, in which Ctrl-C must do what it does later.
    from flask_conformance.cli import surroundings

    with surroundings.heeded(is_process=arguments is None):
        from flask_conformance.cli.command_line import run

        return surroundings.guarded(lambda: run(arguments))
