"""The spec is in order: parts, chapters and files are listed, and files are named after ids."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import flask_spec
from flask_conformance.catalogue.load import chapters, entries, find, ids, parts, spec_folder
from flask_conformance.model.requirement import Level

LEVELS = list(Level)
FOLDERS = {file.parent for file in spec_folder().glob("*/__init__.py")}


def test_every_folder_is_a_chapter_of_one_part() -> None:
    assert Counter(folder.name.replace("_", "-") for folder in FOLDERS) == Counter(
        flask_spec.CHAPTERS
    )
    assert [chapter.name for _, members in parts() for chapter in members] == [*flask_spec.CHAPTERS]


def test_every_file_has_its_place_in_the_reading_order() -> None:
    wrong = {}
    for folder in FOLDERS:
        listed = re.findall(r'^    "(\w+)",$', (folder / "__init__.py").read_text(), re.MULTILINE)
        there = {file.stem for file in folder.glob("*.py")} - {"__init__"}
        if sorted(listed) != sorted(there):
            wrong[folder.name] = set(listed) ^ there

    assert wrong == {}


def test_files_come_in_reading_order() -> None:
    sessions = next(chapter for chapter in chapters() if chapter.name == "sessions")

    assert sessions.entries[0].requirement.id == "sessions/kept-for-the-visitor"


def test_a_files_name_tells_which_ids_live_there() -> None:
    strangers = [
        f"{entry.requirement.id} in {entry.path}"
        for entry in entries()
        if not _words(entry.requirement.id.partition("/")[2]) & _words(Path(entry.path).stem)
    ]

    assert strangers == []


def _words(name: str) -> set[str]:
    """The words of a name, each also as the singular that it may be the plural of."""
    words = set(re.split("[-_]", name))
    singulars = {(r"ies$", "y"), (r"es$", ""), (r"s$", "")}
    return words | {re.sub(end, new, word) for word in words for end, new in singulars}


def test_headings_are_sentences_of_one_line() -> None:
    long = [
        file.name
        for chapter in chapters()
        for file in chapter.files
        if not file.heading.endswith(".") or file.heading == file.name
    ]

    assert long == []


def test_a_requirement_is_found_by_its_id_alone() -> None:
    every = [*entries()]

    assert sorted(ids()) == sorted(entry.requirement.id for entry in every)
    assert [find(entry.requirement.id) for entry in every] == every


def test_dependencies_name_requirements_of_no_lower_level() -> None:
    levels = {entry.requirement.id: LEVELS.index(entry.requirement.level) for entry in entries()}
    weak = [
        (entry.requirement.id, id)
        for entry in entries()
        for id in entry.requirement.depends
        if levels.get(id, len(LEVELS)) > levels[entry.requirement.id]
    ]

    assert weak == []


def test_few_enough_are_a_must() -> None:
    counts = Counter(entry.requirement.level for entry in entries())

    assert 120 <= counts[Level.MUST] <= 220
