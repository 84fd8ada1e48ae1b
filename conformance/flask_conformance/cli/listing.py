"""``flask-conformance list``: the requirements, by part and chapter, in reading order."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from flask_conformance.catalogue.load import Entry, chapters, parts
from flask_conformance.catalogue.markdown import counted, document, write
from flask_conformance.model.requirement import Level


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "list", help="the requirements, by chapter", description="List what the spec requires."
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, with texts and clauses")
    form.add_argument(
        "--markdown",
        nargs="?",
        const="",
        metavar="FOLDER",
        help="as one document (SPEC.md); with a folder: written there, with a page per chapter",
    )
    form.add_argument(
        "--coverage", action="store_true", help="each public name of the installed Flask, by whom"
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the catalogue in the form asked for."""
    if arguments.markdown is not None:
        return _markdown(arguments.markdown)
    elif arguments.coverage:
        return _print_coverage()
    if arguments.json:
        found = {chapter.name: list(map(as_json, chapter.entries)) for chapter in chapters()}
        print(json.dumps(found, indent=2, ensure_ascii=False))
    else:
        _print_plain()
    return 0


def _print_coverage() -> int:
    from flask_conformance.catalogue.coverage import table

    try:
        print("\n".join(table()))
    except ImportError as error:
        print(f"flask-conformance list --coverage: needs Flask ({error})", file=sys.stderr)
        return 2
    return 0


def _markdown(folder: str) -> int:
    if not folder:
        print(document(), end="")
        return 0
    try:
        written = write(Path(folder))
    except OSError as error:
        print(f"flask-conformance list: {folder}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{folder}: SPEC.md and {len(written) - 1} chapters")
    return 0


def _print_plain() -> None:
    total: Counter[Level] = Counter()
    for part, found in parts():
        print(f"{part}\n")
        for chapter in found:
            clauses = sum(len(entry.requirement.clauses) for entry in chapter.entries)
            print(f"{chapter.name}  ({counted(chapter.levels())}; {clauses} clauses)")
            for entry in chapter.entries:
                requirement = entry.requirement
                interval = f"  [{requirement.applies}]" if requirement.applies else ""
                print(f"  {requirement.id}  {requirement.level.value}{interval}")
            print()
            total += chapter.levels()
    print(counted(total))


def as_json(entry: Entry) -> dict[str, Any]:
    """One requirement as plain data."""
    found = entry.requirement
    return {
        "id": found.id,
        "level": found.level.value,
        "since": found.since,
        "text": found.text,
        "notes": found.notes,
        "flask": list(found.applies.flask),
        "werkzeug": list(found.applies.werkzeug),
        "depends": list(found.depends),
        "needs": list(found.needs),
        "file": entry.path,
        "clauses": [
            {
                "id": f"{found.id}::{clause.name}",
                "flask": list(clause.applies.flask),
                "werkzeug": list(clause.applies.werkzeug),
                "fact": clause.is_fact,
            }
            for clause in found.clauses
        ],
    }
