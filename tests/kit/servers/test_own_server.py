"""A framework that brings its own server: its clauses go over HTTP, without being told to."""

from __future__ import annotations

from pathlib import Path

from flask_conformance.model.outcome import Outcome
from flask_conformance.supervisor import Settings, conduct

OWN = str(Path(__file__).parent / "targets" / "own_server.py")


FORM = "isolation/requests::a_form_that_is_read_late"


def test_its_clauses_go_over_its_server() -> None:
    run = conduct(Settings(target=OWN, select=["isolation/served-sessions", FORM], timeout=60))

    outcomes = {clause.id: clause.outcome for clause in run.clauses()}
    over_its_server = {id for id in outcomes if id.startswith("isolation/served-sessions")}
    assert (run.over, run.server) == ("http", "reference's own server")
    assert {outcomes[id] for id in over_its_server} == {Outcome.PASS}
    # The others hand the application to a client of PEP 3333.
    assert {outcomes[id] for id in outcomes.keys() - over_its_server} == {Outcome.NOT_APPLICABLE}
