"""Some requirements by id, without importing the rest of the spec, which takes seconds."""

from __future__ import annotations

import importlib
import re
from collections.abc import Collection, Iterator

import flask_spec
from flask_conformance.catalogue.load import reading_order, spec_folder
from flask_conformance.model.requirement import Requirement

_ID = re.compile(r'^@requirement\(\s*"([^"]+)"', re.MULTILINE)


def requirements(ids: Collection[str]) -> Iterator[Requirement]:
    """Those of the ids, in the reading order of the spec."""
    chapters = {id.partition("/")[0] for id in ids}
    for chapter in flask_spec.CHAPTERS:
        if chapter in chapters:
            yield from _of_chapter(chapter.replace("-", "_"), chapter, ids)


def _of_chapter(package: str, chapter: str, ids: Collection[str]) -> Iterator[Requirement]:
    for file in reading_order(chapter):
        source = (spec_folder() / package / f"{file}.py").read_text(encoding="utf-8")
        here = [id for id in _ID.findall(source) if id in ids]
        if here:
            module = importlib.import_module(f"flask_spec.{package}.{file}")
            requirements = {
                cls.__requirement__.id: cls.__requirement__
                for cls in vars(module).values()
                if isinstance(cls, type) and hasattr(cls, "__requirement__")
            }
            yield from (requirements[id] for id in here)
