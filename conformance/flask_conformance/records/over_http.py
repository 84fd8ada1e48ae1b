"""The HTTP profile over many Flask releases: each serves its application, and is asked."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from threading import Event

from flask_conformance.http_profile import NotTheProfileError, Settings, check, checks
from flask_conformance.http_profile.declared import as_declared
from flask_conformance.http_profile.served import Target, served
from flask_conformance.model.protocol import Run
from flask_conformance.records.sweep import ENDURE, SEED, Row, observed
from flask_conformance.releases.catalogue import Release
from flask_conformance.releases.environments import Environment
from flask_conformance.supervisor import SubjectError

FOLDER = "http"
"""Where, beside what was seen in the process, what was seen from outside is kept."""


def row_of(release: Release, stop: Event, python: str = sys.executable) -> Row:
    """What the checks see of a release; a row that is under way when *stop* is set is finished."""
    return observed(release, python, _run, _checks_digest())


def _run(environment: Environment) -> Run:
    with served(Target("flask", str(environment.python))) as fixture:
        try:
            run = check(Settings(fixture.address, SEED, fixture.edition, limit=ENDURE))
        except NotTheProfileError as error:
            raise SubjectError(str(error)) from None
    return as_declared(run, fixture.lacks, fixture.known)


@cache
def _checks_digest() -> str:
    """Differs when the checks do."""
    digest = hashlib.sha256()
    for path in sorted(checks.folder().glob("*.json")):
        digest.update(path.read_bytes())
    return f" http {digest.hexdigest()}"
