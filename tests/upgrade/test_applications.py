"""Small applications, each with one change that hurt people, and the line at which it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from flask_conformance.catalogue.load import find
from flask_conformance.records.names import lookup
from flask_conformance.upgrade.concerns import entries
from flask_conformance.upgrade.knowledge import changes
from flask_conformance.upgrade.scan import scan

APPS = Path(__file__).with_name("apps")

HURT = {
    "relative_location": ("relative-location", [10]),
    "json_of_any_type": ("json-content-type", [10]),
    "first_request": ("before-first-request", [10]),
    "context_stack": ("context-stacks", [5, 19, 27]),
    "cookie_domain": ("cookie-domain-dot", [11]),
    "json_encoder": ("json-encoder", [6, 9, 13, 18]),
    "attachment": ("send-file-parameters", [12]),
    "dotted_blueprints": ("dotted-blueprint", [5]),
    "joined_path": ("safe-join", [3, 10]),
    "late_setup": ("late-setup", [10]),
}


@pytest.mark.parametrize("name", HURT)
def test_the_change_is_told_at_its_line(name: str, names: lookup.Names) -> None:
    concerning = entries(scan(APPS / f"{name}.py", names).uses, names)

    change, lines = HURT[name]
    (entry,) = [entry for entry in concerning[:5] if entry.id == change]
    assert [place.line for place in entry.places] == lines


@pytest.mark.parametrize("name", HURT)
def test_nothing_concerns_it_where_nothing_changed(name: str, names: lookup.Names) -> None:
    same = lookup.Names(names.by_release, "1.1.4", "1.1.4")

    assert entries(scan(APPS / f"{name}.py", same).uses, same) == []


def test_every_requirement_that_measures_a_change_is_one() -> None:
    measured = [change.requirement for change in changes() if change.requirement]

    assert [id for id in measured if find(id) is None] == []


def test_every_change_can_be_told() -> None:
    """By a name, a key or a use; of a use it must be known in which release it changed."""
    for change in changes():
        assert change.names or change.config or change.when, change.id
        assert not change.when or change.flask or change.werkzeug, change.id


def test_ids_and_names_stand_once() -> None:
    ids = [change.id for change in changes()]
    stated = [name for change in changes() for name in change.names]

    assert len(ids) == len(set(ids))
    assert len(stated) == len(set(stated))
