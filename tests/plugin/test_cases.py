"""Parametrized clauses get the ids that pytest would give them."""

from __future__ import annotations

from typing import Any

import pytest

from flask_conformance.model.cases import NotPlain, cases


def ids(*marks: pytest.MarkDecorator) -> list[str]:
    def clause(a: Any, b: Any) -> None:
        """A clause with parameters."""

    function: Any = clause
    for mark in reversed(marks):
        function = mark(function)
    return [id for id, _ in cases(function)]


def parametrize(*args: Any, **options: Any) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(*args, **options)


def test_clause_without_parameters_is_one_case() -> None:
    assert ids() == [""]


def test_values_name_themselves() -> None:
    assert ids(parametrize("a", ["x", 1, True, None, 1.5, int])) == [
        "x", "1", "True", "None", "1.5", "int",
    ]  # fmt: skip


def test_value_without_a_name_is_numbered() -> None:
    assert ids(parametrize("a", [object(), {}])) == ["a0", "a1"]


def test_several_parameters_are_joined() -> None:
    assert ids(parametrize(("a", "b"), [(1, "x"), (2, "y")])) == ["1-x", "2-y"]


def test_ids_are_taken_as_given() -> None:
    assert ids(parametrize("a", [1, 2], ids=["one", "two"])) == ["one", "two"]


def test_id_of_a_parameter_goes_first() -> None:
    assert ids(parametrize("a", [pytest.param(1, id="first"), 2], ids=["one", "two"])) == [
        "first", "two",
    ]  # fmt: skip


def test_equal_ids_are_numbered() -> None:
    assert ids(parametrize("a", ["x", "x", "y"])) == ["x0", "x1", "y"]


def test_stacked_parameters_multiply() -> None:
    assert ids(parametrize("a", [1, 2]), parametrize("b", [3, 4])) == ["3-1", "3-2", "4-1", "4-2"]


def test_arguments_are_those_of_the_case() -> None:
    @pytest.mark.parametrize(("a", "b"), [(1, 2)])
    def clause(a: int, b: int) -> None:
        """A clause with parameters."""

    assert cases(clause) == [("1-2", {"a": 1, "b": 2})]


@pytest.mark.parametrize(
    "mark",
    [
        pytest.param(pytest.mark.skipif(True, reason="x"), id="another mark"),
        pytest.param(pytest.mark.parametrize("a", [1], indirect=True), id="indirect"),
        pytest.param(
            pytest.mark.parametrize("a", [pytest.param(1, marks=pytest.mark.xfail)]),
            id="marked case",
        ),
    ],
)
def test_what_only_pytest_understands_is_left_to_it(mark: pytest.MarkDecorator) -> None:
    with pytest.raises(NotPlain):
        ids(mark)
