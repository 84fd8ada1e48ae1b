"""``explain`` says where a requirement was seen to hold."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from flask_conformance.catalogue.load import Entry
from flask_conformance.cli import main
from flask_conformance.cli.explain import text
from flask_conformance.model.protocol import Status
from flask_conformance.model.requirement import MUST, requirement
from flask_conformance.records.history import History
from flask_conformance.records.observations import Observations
from flask_conformance.records.states import FAILS_OUTSIDE, HOLDS_OUTSIDE
from flask_conformance.releases import catalogue


@requirement("a/b", MUST)
class It:
    """It is so."""

    def test_once(self) -> None: ...


def explained(word: Callable[[str], str], known: dict[str, str] | None = None) -> str:
    """The explanation, where *word* is the status in the release of that name."""
    records = [
        Observations(
            release.name,
            {"a/b": Status(1, word(release.name))},
            known if known and word(release.name) == "known" else {},
        )
        for release in catalogue.all_pairs()
    ]
    return text(Entry(It.__requirement__, It, "flask_spec.a.b", 1), History.of(records))  # type: ignore[attr-defined]


def test_an_unknown_clause(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "routing/trailing-slash::nosuch"]) == 2
    assert "routing/trailing-slash has no such clause; it has " in capsys.readouterr().err


def test_without_records() -> None:
    entry = Entry(It.__requirement__, It, "flask_spec.a.b", 1)  # type: ignore[attr-defined]
    assert "Seen" not in text(entry, History.of([]))


def test_ranges_of_releases() -> None:
    def word(name: str) -> str:
        if name.startswith(("0.", "1.0", "2.1")):
            return HOLDS_OUTSIDE
        return FAILS_OUTSIDE if name.startswith(("1.1", "2.0")) else "pass"

    assert "Seen to hold in: 0.1 - 1.0.4, 2.1.0 - 3.1.3 (of 62 seen)" in explained(word)


def test_what_nobody_saw_is_not_counted() -> None:
    explanation = explained(lambda name: "pass" if name == "0.9" else "not-applicable")
    assert "Seen to hold in: 0.9 (of 1 seen)" in explanation


def test_known_deviation() -> None:
    explanation = explained(
        lambda name: "known" if name.startswith("2.2") else "pass", {"a/b::once": "It forgets."}
    )
    assert "Seen to hold in: 0.1 - 2.1.3, 2.3.0 - 3.1.3" in explanation
    assert "Known deviation in 2.2.0 - 2.2.5, once: It forgets." in explanation


def test_another_werkzeug_that_differs() -> None:
    explanation = explained(lambda name: "pass" if "+" not in name else FAILS_OUTSIDE)
    assert "Beside another Werkzeug: does not hold in 1.1.4+werkzeug2.0.3" in explanation
