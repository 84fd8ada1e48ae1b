"""What a failure says: expected, got, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from by_id import by_id

from flask_conformance.model.protocol import ClauseResult
from flask_conformance.model.titles import in_words
from flask_conformance.supervisor import Settings, conduct

HERE = Path(__file__).parents[1] / "small"
TOLD = {
    "comparisons::equal": ("'expected'", "'came'"),
    "comparisons::identical": ("None", "'came'"),
    "comparisons::unequal": ("not 'came'", "'came'"),
    "comparisons::less": ("less than 3", "3"),
    "comparisons::one_of": ("one of (301, 308)", "500"),
    "comparisons::contained": ("something with 'needle'", "'a haystack'"),
    "comparisons::not_contained": ("something without 'hay'", "'a haystack'"),
    "comparisons::without_addresses": ("<object object>", "<class 'chatty.Flask'>"),
    "others::truth": (
        "said.isupper()",
        "False, where False = <built-in method isupper of str object>(), "
        "where <built-in method isupper of str object> = 'came'.isupper",
    ),
    "others::verdict": ("a redirect to /there/", "200 OK"),
    "others::negated_truth": (
        "not said.islower()",
        "True, where True = <built-in method islower of str object>(), "
        "where <built-in method islower of str object> = 'came'.islower",
    ),
    "others::negated_verdict": ("not Vary with Cookie", "Vary: Cookie"),
    "others::exception": ("'expected'", "ValueError: broken"),
    "others::exception_outside_an_assertion": (
        'no exception from: flask.Flask("words").fail("broken")',
        "ValueError: broken",
    ),
    "others::nothing_raised": ("LookupError is raised", "nothing is raised"),
    "others::other_message": ("an error that matches 'whole'", "'broken'"),
    "others::exit": ('no exception from: flask.Flask("words").leave(3)', "SystemExit: 3"),
    "others::interrupt": ("no attempt to stop the run", "KeyboardInterrupt"),
    "others::logged": ("'expected'", "'came'"),
    "others::several": ('no exception from: flask.Flask("words").fail_twice()', "KeyError: 'one'"),
    "others::broken_repr": ("1", "<Unshowable, whose repr raises ValueError>"),
}


@pytest.fixture(scope="module")
def failed() -> dict[str, ClauseResult]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(HERE / "spec"))
        run = conduct(Settings(target=str(HERE / "targets" / "chatty.py"), select=("words",)))
    return by_id(run)


@pytest.mark.parametrize("clause", TOLD)
def test_expected_and_got(failed: dict[str, ClauseResult], clause: str) -> None:
    result = failed[f"words/{clause}"]

    assert result.outcome.value == "fail"
    assert result.failure is not None
    assert (result.failure.expected, result.failure.got) == TOLD[clause]


def test_every_clause_is_looked_at(failed: dict[str, ClauseResult]) -> None:
    assert {f"words/{clause}" for clause in TOLD} == set(failed)


def test_what_the_application_logged(failed: dict[str, ClauseResult]) -> None:
    failures = {id: result.failure.logged for id, result in failed.items() if result.failure}

    logged = failures.pop("words/others::logged")
    assert logged.startswith("ValueError: broken, raised in targets/chatty.py:")
    assert set(failures.values()) == {""}


def test_where_it_failed_and_where_it_was_raised(failed: dict[str, ClauseResult]) -> None:
    failure = failed["words/others::exception"].failure

    assert failure is not None
    assert failure.where.startswith("words/said.py:")
    assert failure.raised.startswith("targets/chatty.py:")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("path_since_2_3", "path since 2.3"),
        ("last_is_the_proxy_s", "last is the proxy's"),
        ("before_0_10_1", "before 0.10.1"),
        ("of_two", "of two"),
    ],
)
def test_names_as_titles(name: str, title: str) -> None:
    assert in_words(name) == title
