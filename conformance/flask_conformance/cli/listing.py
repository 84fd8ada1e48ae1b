"""``flask-conformance list``: the requirements, by part and chapter, in reading order."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from flask_conformance.catalogue.load import Chapter, Entry, chapters, parts
from flask_conformance.catalogue.markdown import counted, document, write
from flask_conformance.cli.lookup import UnknownId
from flask_conformance.cli.refusal import refuse
from flask_conformance.cli.selecting import selected
from flask_conformance.model.moved import RetiredId
from flask_conformance.model.nearest import nearest
from flask_conformance.model.requirement import Level
from flask_conformance.model.selection import matches, names

_refuse = partial(refuse, "list")


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
    parser.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="ID",
        help="only these: an id, a chapter, a glob, or advisories; may be given several times",
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the catalogue in the form asked for."""
    if arguments.select and (arguments.markdown is not None or arguments.coverage):
        return _refuse("--select: --markdown and --coverage are of the whole spec")
    if arguments.markdown is not None:
        return _markdown(arguments.markdown)
    elif arguments.coverage:
        return _print_coverage()
    try:
        chosen = _chosen(arguments.select)
    except (UnknownId, RetiredId) as error:
        return _refuse(f"--select {error}")
    if arguments.json:
        by_chapter = {
            chapter.name: list(map(as_json, chapter.entries))
            for _, members in chosen
            for chapter in members
        }
        print(json.dumps(by_chapter, indent=2, ensure_ascii=False))
    else:
        _print_plain(chosen)
    return 0


def _chosen(select: list[str]) -> list[tuple[str, list[Chapter]]]:
    """The parts with their chapters, and of these what is selected."""
    patterns = selected(select)
    known = {name for chapter in chapters() for entry in chapter.entries
             for name in names(entry.requirement)}  # fmt: skip
    for pattern in patterns:
        if not matches(known, (pattern,)):
            hint = nearest(pattern, sorted(known))
            raise UnknownId(f"{pattern}: no requirement, chapter or advisory of that name{hint}")
    return [
        (part, kept)
        for part, members in parts()
        if (kept := [some for chapter in members if (some := _some(chapter, tuple(patterns)))])
    ]


def _some(chapter: Chapter, patterns: tuple[str, ...]) -> Chapter | None:
    """The chapter with those of its requirements that a pattern names; None without any."""
    if not patterns:
        return chapter
    files = [
        replace(
            file, entries=tuple(e for e in file.entries if matches(names(e.requirement), patterns))
        )
        for file in chapter.files
    ]
    return replace(chapter, files=tuple(files)) if any(file.entries for file in files) else None


def _print_coverage() -> int:
    from flask_conformance.catalogue.coverage import table

    try:
        print("\n".join(table()))
    except ImportError as error:
        return _refuse(f"--coverage: needs Flask ({error})")
    return 0


def _markdown(folder: str) -> int:
    if not folder:
        print(document(), end="")
        return 0
    try:
        written = write(Path(folder))
    except OSError as error:
        return _refuse(f"{folder}: {error.strerror}")
    print(f"{folder}: SPEC.md and {len(written) - 1} chapters")
    return 0


def _print_plain(chosen: list[tuple[str, list[Chapter]]]) -> None:
    total: Counter[Level] = Counter()
    for part, members in chosen:
        print(f"{part}\n")
        for chapter in members:
            clauses = sum(len(entry.requirement.clauses) for entry in chapter.entries)
            print(f"{chapter.name}  ({counted(chapter.levels())}; {clauses} clauses)")
            for entry in chapter.entries:
                requirement = entry.requirement
                interval = f"  [{requirement.applies}]" if requirement.applies else ""
                advisories = "".join(f"  {number}" for number in requirement.advisories)
                print(f"  {requirement.id}  {requirement.level.value}{interval}{advisories}")
            print()
            total += chapter.levels()
    print(counted(total))


def as_json(entry: Entry) -> dict[str, Any]:
    """One requirement as plain data."""
    requirement = entry.requirement
    return {
        "id": requirement.id,
        "level": requirement.level.value,
        "since": requirement.since,
        "text": requirement.text,
        "notes": requirement.notes,
        "flask": list(requirement.applies.flask),
        "werkzeug": list(requirement.applies.werkzeug),
        "depends": list(requirement.depends),
        "needs": list(requirement.needs),
        "advisories": list(requirement.advisories),
        "file": entry.path,
        "clauses": [
            {
                "id": f"{requirement.id}::{clause.name}",
                "flask": list(clause.applies.flask),
                "werkzeug": list(clause.applies.werkzeug),
                "fact": clause.is_fact,
            }
            for clause in requirement.clauses
        ],
    }
