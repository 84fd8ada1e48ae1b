"""From a word of the command line to a behaviour: a release, a results file, or a target."""

from __future__ import annotations

import sys
from pathlib import Path

from flask_conformance.records import store
from flask_conformance.records.observations import Observations
from flask_conformance.releases import catalogue
from flask_conformance.reports.results import read_results
from flask_conformance.supervisor import Settings, conduct


class SourceError(Exception):
    """Something to compare that cannot be had; the message names it and says what to do."""


def observations(word: str, python: str = sys.executable) -> Observations:
    """What *word* means, as it was seen: a release with a reviewed record, a file of results that
    ``run --json`` wrote, or a target, which is run.

    Raises :class:`SourceError`, ``RecordError``, ``ResultsError`` or ``SubjectError``.
    """
    if word.endswith(".json"):
        return Observations.of_run(Path(word).name, read_results(Path(word)))
    if word in {release.name for release in catalogue.all_pairs()}:
        return _of_release(word)
    if word[:1].isdigit():
        raise SourceError(
            f"{word}: no Flask release of that number (the newest is "
            f"{catalogue.releases()[-1].flask}); see the folder results/"
        )
    run = conduct(Settings(target=word, python=python, everywhere=True))
    return Observations.of_run(word, run)


def _of_release(name: str) -> Observations:
    for release in store.reviewed():
        if release.name == name:
            return release
    raise SourceError(
        f"Flask {name}: there is no record of it; make one: flask-conformance matrix {name}"
    )
