"""``flask-conformance list``: the requirements, by chapter."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from flask_conformance.catalogue.load import Entry, chapters


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "list", help="the requirements, by chapter", description="List what the spec requires."
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, with texts and clauses")
    form.add_argument("--markdown", action="store_true", help="as one document (spec/SPEC.md)")
    form.add_argument(
        "--coverage", action="store_true", help="each public name of the installed Flask, by whom"
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the catalogue in the form asked for."""
    if arguments.markdown:
        from flask_conformance.catalogue.markdown import document

        print(document(), end="")
    elif arguments.coverage:
        return _print_coverage()
    elif arguments.json:
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


def _print_plain() -> None:
    for chapter in chapters():
        clauses = sum(len(entry.requirement.clauses) for entry in chapter.entries)
        print(f"{chapter.name}  ({len(chapter.entries)} requirements, {clauses} clauses)")
        for entry in chapter.entries:
            found = entry.requirement
            interval = f"  [{found.applies}]" if found.applies else ""
            print(f"  {found.id}  {found.level.value}{interval}")
        print()


def as_json(entry: Entry) -> dict[str, Any]:
    """One requirement as plain data."""
    found = entry.requirement
    return {
        "id": found.id,
        "level": found.level.value,
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
