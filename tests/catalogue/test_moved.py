"""Ids that moved go on working, those that are retired stay so."""

from __future__ import annotations

import re

import pytest

from flask_conformance.catalogue.load import ids
from flask_conformance.cli.lookup import UnknownId, clause_of, entry_of
from flask_conformance.model.moved import Register, RetiredId, register

SMALL = Register(
    {"routing/bind": "url-map/bind", "routing/map-lock": "url-map/map-lock"},
    {"wsgi/sent": "said by responses/sent"},
)


def test_no_former_id_lives_again() -> None:
    assert {*register().moved, *register().retired} & set(ids()) == set()


def test_moved_ids_lead_to_requirements() -> None:
    assert set(register().moved.values()) - set(ids()) == set()


def test_retired_ids_name_requirements_that_live() -> None:
    reasons = " ".join(register().retired.values())

    assert set(re.findall(r"[a-z-]+/[a-z0-9-]+", reasons)) - set(ids()) == set()


def test_old_ids_are_explained_under_the_new(capsys: pytest.CaptureFixture[str]) -> None:
    entry, clause = clause_of("routing/bind::path_defaults_to_the_root")

    assert (entry.requirement.id, clause) == ("url-map/bind", "path_defaults_to_the_root")
    assert f"routing/bind::{clause} is now url-map/bind::{clause}" in capsys.readouterr().err


def test_retired_ids_are_refused_with_their_reason() -> None:
    with pytest.raises(UnknownId, match="retired: said by responses/changing-a-response"):
        entry_of("wsgi/headers-sent")


@pytest.mark.parametrize(
    ("pattern", "chosen"),
    [
        ("sessions/vary", ["sessions/vary"]),
        ("routing", ["routing"]),
        ("routing/bind", ["url-map/bind"]),
        ("routing/bind::defaults", ["url-map/bind::defaults"]),
        ("routing/bind::de*", ["url-map/bind::de*"]),
        ("routing/map-*", ["routing/map-*", "url-map/map-lock"]),
        ("*/bind", ["*/bind"]),
    ],
)
def test_selection_by_old_ids(pattern: str, chosen: list[str]) -> None:
    current, words = SMALL.selected([pattern])

    assert current == chosen
    assert bool(words) == (current != [pattern])


def test_selection_of_retired_ids_is_refused() -> None:
    with pytest.raises(RetiredId, match="wsgi/sent is retired: said by responses/sent"):
        SMALL.selected(["wsgi/sent::once"])


def test_what_an_adapter_declares_by_old_ids() -> None:
    declared = {"routing/bind::defaults": "another default", "sessions": "none"}

    assert SMALL.renamed(declared) == {
        "sessions": "none",
        "url-map/bind::defaults": "another default; declared as routing/bind::defaults",
    }


def test_a_declaration_without_old_ids_is_left_alone() -> None:
    declared = {"sessions": "none"}

    assert SMALL.renamed(declared) is declared
