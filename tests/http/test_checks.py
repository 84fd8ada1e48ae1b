"""The checks are what their schema, the page and the spec say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from packaging.version import Version

from flask_adapters.http_profile.first import VERSION
from flask_conformance.catalogue import some
from flask_conformance.http_profile import draws
from flask_conformance.http_profile.checks import chosen, every, folder
from flask_conformance.http_profile.whole import LATEST, SMOKE
from flask_conformance.model.edition import Edition

FILES = sorted(folder().glob("[0-9]*.json"))
PAGE = (folder() / "PROFILE.md").read_text(encoding="utf-8")
OTHER = ("HELLO", "item")
"""First parts of paths at which nothing must be."""

RELEASES = ("0.1", "0.5", "0.7", "0.9", "0.10", "0.11", "0.12.5", "1.0", "1.1.4", "2.2.5", "3.1.3")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_they_have_the_form_of_the_schema(file: Path) -> None:
    schema = json.loads((folder() / "checks.schema.json").read_text(encoding="utf-8"))
    content = json.loads(file.read_text(encoding="utf-8"))

    jsonschema.Draft202012Validator(schema).validate(content)
    assert content["profile"] == VERSION


def test_there_are_enough() -> None:
    ids = [check.id for check in every()]

    assert len(ids) == len(set(ids))
    assert len(ids) >= 150
    assert len({check.requirement for check in every()}) >= 90


def test_levels_and_editions_are_those_of_the_requirements() -> None:
    ids = {check.requirement for check in every()}
    known = {requirement.id: requirement for requirement in some.requirements(ids)}

    assert ids == known.keys()
    for check in every():
        requirement = known[check.requirement]
        assert check.level is requirement.level, check.id
        for release in RELEASES:
            edition = Edition(Version(release), LATEST.werkzeug)
            if check.applies.covers(edition) and not requirement.applies.werkzeug:
                assert requirement.applies.covers(edition), f"{check.id} in {release}"


def test_placeholders_stand_for_something() -> None:
    for check in every():
        known = {*check.draw, *check.shared}
        for step in check.steps:
            used = set(re.findall(draws.PLACEHOLDER, json.dumps([step.send, step.body, step.want])))
            assert {name for name, _ in used} <= known, check.id
            assert {filter for _, filter in used if filter} <= draws.FILTERS.keys(), check.id
            known |= step.keep.keys()


def test_a_run_draws_its_values() -> None:
    """Each check of a view with a variable sends and wants something drawn."""
    plain = {check.id for check in every() if not check.draw}

    assert len(plain) < len(every()) / 6, sorted(plain)


def test_the_page_has_at_most_18_routes() -> None:
    routes = re.findall(r"^### (\d+)\. .*`(/\S*)`$", PAGE, re.MULTILINE)

    assert [int(number) for number, _ in routes] == list(range(1, len(routes) + 1))
    assert len(routes) <= 18
    assert VERSION in PAGE


def test_every_request_is_for_a_route_of_the_page() -> None:
    routes = {path.split("/")[1] for path in re.findall(r"^### .*`(/\S*)`$", PAGE, re.MULTILINE)}

    for template in _templates():
        first = template.lstrip("/").split("/")[0].split("?")[0]
        assert first in routes or first.startswith("{") or first in OTHER, template


def _templates() -> Iterator[str]:
    for check in every():
        yield from (step.send.partition(" ")[2] for step in check.steps)


def test_the_readme_names_what_the_schema_has() -> None:
    readme = (folder() / "README.md").read_text(encoding="utf-8")
    schema: Any = json.loads((folder() / "checks.schema.json").read_text(encoding="utf-8"))

    for name in schema["$defs"]["matcher"]["properties"]:
        assert f'{{"{name}":' in readme
    for name in (*draws.KINDS, "bytes", "letters", *draws.FILTERS):
        assert name in readme


def test_smoke_is_among_them_and_holds_in_every_edition() -> None:
    first = {check.id for check in chosen(Edition.of("0.1", "0.6.1"))}

    assert set(SMOKE) <= first
    assert len(SMOKE) == 5


@pytest.mark.parametrize(
    ("pattern", "ids"),
    [
        ("routing/trailing-slash", {"routing/trailing-slash"}),
        ("routing/trailing-slash::slashes/keeps-the-method", {"routing/trailing-slash"}),
        ("slashes/keeps-the-method", {"routing/trailing-slash"}),
        ("sessions/cookie-*", {"sessions/cookie-defaults", "sessions/cookie-age"}),
        ("nothing/there", set()),
    ],
)
def test_selected(pattern: str, ids: set[str]) -> None:
    assert {check.requirement for check in chosen(LATEST, [pattern])} == ids


def test_a_chapter_of_the_spec_or_of_the_page_is_selected() -> None:
    assert {check.requirement.split("/")[0] for check in chosen(LATEST, ["sessions"])} == {
        "sessions"
    }
    assert {check.id.split("/")[0] for check in chosen(LATEST, ["uploads"])} == {"uploads"}


def test_level_and_edition() -> None:
    assert {check.level.value for check in chosen(LATEST, level="MUST")} == {"MUST"}
    assert len(chosen(Edition.of("0.1", "0.6.1"))) < len(chosen(LATEST))
