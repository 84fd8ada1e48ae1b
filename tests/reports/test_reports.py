"""The forms in which a run is written, and read again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from schemas import alike

from flask_conformance.model.edition import NEWEST, Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import Failure, FirstLook, Obstacle, Run
from flask_conformance.reports import html, junit, markdown, results, terminal, words
from flask_conformance.reports.results import ResultsError, read_results
from flask_conformance.reports.schema import FOLDER, schemas

NASTY = "</p><script>|`é\ud800\x00\x1b]]>&"


@pytest.fixture(params=["good", "first_is_wrong", "leaves_contexts"])
def run(request: pytest.FixtureRequest, check: Callable[..., Run]) -> Run:
    return check(request.param)


@pytest.fixture
def nasty(check: Callable[..., Run]) -> Run:
    """A run whose target answered what no document likes to hold."""
    run = check("first_is_wrong")
    first, *rest = run.requirements
    failure = Failure(NASTY, NASTY, NASTY, NASTY)
    clause = replace(first.clauses[0], failure=failure, title=NASTY)
    requirements = (replace(first, clauses=(clause, *first.clauses[1:])), *rest)
    return replace(run, requirements=requirements, target=NASTY, suite_faults=(NASTY,))


def written(tmp_path: Path, run: Run) -> Path:
    from flask_conformance.reports.outputs import Outputs

    path = tmp_path / "out.json"
    Outputs({"json": str(path)}).write(run)
    return path


def test_json_is_read_back_whole(run: Run, tmp_path: Path) -> None:
    assert read_results(written(tmp_path, run)) == run


def test_json_of_nasty_text_is_read_back_whole(nasty: Run, tmp_path: Path) -> None:
    assert read_results(written(tmp_path, nasty)) == nasty


def test_json_keeps_to_its_schema(run: Run) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = schemas()["results-2.json"]

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(results.text(run)), schema)


@pytest.mark.parametrize("name", schemas())
def test_published_schema_is_that_of_the_types(name: str) -> None:
    """If this fails: python -m flask_conformance.reports.schema"""
    assert alike(json.loads((FOLDER / name).read_text())) == alike(schemas()[name])


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda data: data.pop("seed"), "missing required field `seed`"),
        (lambda data: data.update(seed="1"), "Expected `int`, got `str` - at `$.seed`"),
        (lambda data: data.update(schema="other-2"), "its schema is 'other-2'"),
        (lambda data: data.update(conforms=False), "its summary contradicts the outcomes"),
        (lambda data: data.update(edition={"flask": "x", "werkzeug": "3"}), "'x' is not a version"),
        (lambda data: data.update(requirements=[1]), "got `int` - at `$.requirements[0]`"),
        (lambda data: data.update(select=[1]), "Expected `str`, got `int` - at `$.select[0]`"),
        (
            lambda data: data["requirements"][0]["clauses"][1].update(outcome="fine"),
            "Invalid enum value 'fine'",
        ),
    ],
    ids=range(8),
)
def test_what_is_read_is_checked(
    check: Callable[..., Run], tmp_path: Path, spoil: Callable[[Any], None], said: str
) -> None:
    data = results.as_json(check("good"))
    spoil(data)
    path = tmp_path / "spoilt.json"
    path.write_text(json.dumps(data))

    with pytest.raises(ResultsError) as raised:
        read_results(path)

    assert str(raised.value).startswith(f"{path}: ")
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        (b"{", "is not JSON"),
        (b"\xff", "is not JSON"),
        (b"[]", "its schema is None"),
    ],
    ids=["missing", "half", "no text", "a list"],
)
def test_other_files_are_refused(tmp_path: Path, content: bytes | None, said: str) -> None:
    path = tmp_path / "other.json"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(ResultsError, match=said):
        read_results(path)


def test_junit_counts_what_it_holds(check: Callable[..., Run]) -> None:
    root = ET.fromstring(junit.document(check("first_is_wrong")))

    (suite,) = root
    assert dict(root.attrib) | {"time": ""} == {
        "name": "flask-conformance first_is_wrong",
        "tests": "7",
        "failures": "2",
        "errors": "0",
        "skipped": "5",
        "time": "",
        "verdict": "deviates",
    }
    assert suite.get("name") == "steps"
    failure = suite.find("testcase[@name='gives_one']/failure")
    assert failure is not None
    assert failure.get("message") == "expected 1, got 0"
    assert suite.findall("testcase/skipped[@message='blocked by steps/first']")


def test_junit_of_nasty_text_is_xml(nasty: Run) -> None:
    root = ET.fromstring(junit.document(nasty))

    assert root.get("errors") == "1"


def test_html_holds_nasty_text_as_text(nasty: Run) -> None:
    page = html.page(nasty)

    assert "<script>" not in page
    assert page.count("&lt;script&gt;") > 3


def test_html_loads_nothing(check: Callable[..., Run]) -> None:
    page = html.page(check("first_is_wrong"))

    # An address of this machine stands in a hint.
    assert "http" not in page.replace("http://127.0.0.1", "")
    assert "src=" not in page


def test_markdown_holds_nasty_text_as_text(nasty: Run) -> None:
    summary = markdown.summary(nasty)

    assert "`` " in summary
    assert "\\</p\\>\\<script\\>\\|\\`" in summary


def test_markdown_tells_the_verdict_and_the_failures(check: Callable[..., Run]) -> None:
    summary = markdown.summary(check("first_is_wrong"))

    assert "**first\\_is\\_wrong does not conform: 0 of 5 clauses pass.**" in summary
    assert "| steps | 0/3 | 7 | 0 | 2 | 3 | 2 |" in summary
    assert "### steps/first (MUST)" in summary
    assert "  - expected: `1`\n  - got: `0`" in summary
    assert "- blocked by this: 3 clauses (steps/second, steps/third)" in summary


def test_no_outcome_is_forgotten_by_the_reports() -> None:
    from flask_conformance.reports import words

    assert set(words.TITLES) == set(Outcome)


@pytest.mark.parametrize("form", [html.page, markdown.summary], ids=["html", "markdown"])
def test_the_first_look_and_the_causes_come_before_the_chapters(
    check: Callable[..., Run], form: Callable[[Run], str]
) -> None:
    run = check("first_is_wrong")
    obstacle = Obstacle("a sieve", "there is a bucket")
    look = replace(run.first_look or FirstLook((), {}, ()), obstacles=(obstacle,))

    document = form(replace(run, first_look=look))

    place = [document.index(text) for text in ("a sieve: there is a bucket", "1 cause", "total")]
    assert place == sorted(place)


def test_results_are_read_however_their_causes_were_put_together(
    check: Callable[..., Run], tmp_path: Path
) -> None:
    data = results.as_json(check("first_is_wrong"))
    data["causes"] = []
    path = tmp_path / "older.json"
    path.write_text(json.dumps(data))

    assert read_results(path) == check("first_is_wrong")


def test_of_a_newer_flask_it_is_told_what_differs_from_the_newest_known(
    check: Callable[..., Run],
) -> None:
    run = replace(check("first_is_wrong"), edition=Edition.of("3.2.0.dev0", "3.1.9"))

    assert words.verdict(run) == (
        "first_is_wrong differs from Flask 3.1.3, Werkzeug 3.1.9, the newest known, in "
        "1 requirement: 0 of 5 clauses pass."
    )


@pytest.mark.parametrize("form", [terminal.report, markdown.summary, html.page])
def test_a_newer_flask_is_told_of_where_it_conforms_too(
    check: Callable[..., Run], form: Callable[[Run], str]
) -> None:
    newer = replace(check("good"), edition=Edition.of("3.2.0.dev0", "3.1.9"))
    text = "Newer than all that the spec was measured on"

    assert [text in form(newer), text in form(check("good"))] == [True, False]


def test_results_tell_of_a_newer_flask(check: Callable[..., Run], tmp_path: Path) -> None:
    newer = replace(check("good"), edition=Edition.of("3.2.0.dev0", "3.1.9"))

    assert results.as_json(newer)["newer_than"] == str(NEWEST)
    assert "newer_than" not in results.as_json(check("good"))
    assert read_results(written(tmp_path, newer)) == newer


def test_results_are_read_also_when_the_newest_flask_is_another(
    check: Callable[..., Run], tmp_path: Path
) -> None:
    data = results.as_json(check("good"))
    data["newer_than"] = "Flask 0.1, Werkzeug 0.6.1"
    path = tmp_path / "older.json"
    path.write_text(json.dumps(data))

    assert read_results(path) == check("good")
