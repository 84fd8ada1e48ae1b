"""From a word of the command line to a behaviour: a release, a results file, or a target."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from flask_adapters.releases import catalogue
from flask_conformance.compare.behaviour import Behaviour
from flask_conformance.matrix import record, store
from flask_conformance.reports.reading import read_results
from flask_conformance.supervisor import Settings, conduct


class SourceError(Exception):
    """Something to compare that cannot be had; the message names it and says what to do."""


def behaviour(word: str, python: str = sys.executable) -> Behaviour:
    """The behaviour that *word* means: a release with a reviewed record, a JSON file written by
    ``run --json`` or ``matrix``, or a target, which is run.

    Raises :class:`SourceError`, ``RecordError``, ``ResultsError`` or ``SubjectError``.
    """
    if word.endswith(".json"):
        return _of_file(Path(word))
    names = {release.name for release in catalogue.all_pairs()}
    if word in names:
        return _of_release(word)
    if word[:1].isdigit():
        raise SourceError(
            f"{word}: no Flask release of that number (the newest is "
            f"{catalogue.releases()[-1].flask}); see the folder results/"
        )
    return Behaviour.of_run(word, conduct(Settings(target=word, python=python, everywhere=True)))


def _of_release(name: str) -> Behaviour:
    for release, found in store.reviewed():
        if release.name == name:
            return Behaviour.of_record(f"Flask {name}", found)
    raise SourceError(
        f"Flask {name}: there is no record of it; make one: flask-conformance matrix {name}"
    )


def _of_file(path: Path) -> Behaviour:
    try:
        schema = json.loads(path.read_text(encoding="utf-8")).get("schema")
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from None
    except (ValueError, AttributeError):
        raise SourceError(f"{path}: not a results file (it is not a JSON object)") from None
    if schema == record.SCHEMA:
        return Behaviour.of_record(path.name, record.read(path))
    return Behaviour.of_run(path.name, read_results(path))
