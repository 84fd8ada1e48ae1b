"""A target that hangs or dies costs the clause in which it does, and no other."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from by_id import by_id

from flask_conformance.kit import target
from flask_conformance.kit.guarded import Endless
from flask_conformance.model.protocol import ClauseResult, Run
from flask_conformance.supervisor import SubjectError, share

Check = Callable[..., Run]


def outcome_and_got(clause: ClauseResult) -> tuple[str, str]:
    assert clause.failure is not None
    return clause.outcome.value, clause.failure.got


def test_a_hang_is_a_timeout(check: Check) -> None:
    results = by_id(check("hangs", timeout=2))

    hung = results.pop("steps/second::gives_twice[two]")
    assert outcome_and_got(hung) == ("timeout", "still running after 2 s")
    assert hung.failure is not None
    assert "waiting for what never comes" in hung.failure.message
    assert re.search(r'hangs\.py", line \d+ in ', hung.failure.message)
    assert hung.failure.message.splitlines()[-1].endswith("in test_gives_twice")
    results.pop("steps/third::is_not_yet_asked")
    assert {clause.outcome.value for clause in results.values()} == {"pass"}


def test_a_place_where_one_has_waited_is_recognized(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(share, "SURE", 0.1)

    results = by_id(check("waits_in_one_place", jobs=1, timeout=4))

    first, again, second = (
        outcome_and_got(results[f"steps/{id}"])
        for id in ("first::gives_one", "first::gives_one_again", "second::gives_twice[two]")
    )
    assert first == ("timeout", "still running after 4 s")
    assert again[1].startswith("it waits where others were still running after 4 s: wait (")
    assert again == second
    assert results["steps/second::gives_twice[two]"].seconds < 3
    assert results["steps/third::gives_the_word_back"].outcome.value == "pass"


def test_every_way_to_die_is_a_crash(check: Check) -> None:
    results = by_id(check("dies", timeout=30))

    assert {id: clause.outcome.value for id, clause in results.items()} == {
        "steps/first::gives_one": "crash",
        "steps/first::gives_one_again": "crash",
        "steps/second::gives_twice[one]": "crash",
        "steps/second::gives_twice[two]": "crash",
        "steps/third::gives_the_word_back": "pass",
        "steps/third::size": "pass",
        "steps/third::is_not_yet_asked": "not-applicable",
    }
    segfault = results["steps/first::gives_one"]
    assert outcome_and_got(segfault)[1] == "the process died: signal SIGSEGV"
    assert segfault.failure is not None
    assert segfault.failure.message.splitlines()[-1].endswith("in test_gives_one")
    assert (
        outcome_and_got(results["steps/second::gives_twice[one]"])[1]
        == "the process died: signal SIGSEGV"
    )
    left = results["steps/second::gives_twice[two]"]
    assert outcome_and_got(left)[1] == "the process died: exit code 3"
    assert left.failure is not None
    assert left.failure.message == "leaving"


def test_dying_at_import_makes_a_target_unusable(check: Check) -> None:
    with pytest.raises(SubjectError, match=r"(?s)exit code 7.*no licence found"):
        check("dies_at_import")


def test_hanging_at_import_makes_a_target_unusable(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(share, "STARTUP_LIMIT", 8.0)

    with pytest.raises(SubjectError, match=r"(?s)not imported after 8 s.*hangs_at_import\.py"):
        check("hangs_at_import", timeout=1)


def test_a_name_that_is_never_answered_is_told_at_once(check: Check) -> None:
    with pytest.raises(SubjectError, match=r"within 2 s .* 'adapter', .*__getattr__ \(.*:7\)"):
        check("hangs_when_asked")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            "    @property\n    def name(self): time.sleep(60)\n"
            "    edition = Edition.of('3.1', '3.1')\n",
            r"within 2 s .* 'name', .* name \(.*:5\)",
        ),
        (
            "    name, edition = 'own', Edition.of('3.1', '3.1')\n"
            "    def namespace(self): time.sleep(60)\n",
            r"namespace\(\) does not end within 1 s, .* namespace \(.*:5\)",
        ),
    ],
    ids=["name", "namespace"],
)
def test_an_adapter_that_never_answers_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, said: str
) -> None:
    monkeypatch.setattr(target, "SLOW_IMPORT", 1.0)
    file = tmp_path / "own_adapter.py"
    start = "import time\nfrom flask_conformance import Adapter, Edition\nclass adapter(Adapter):\n"
    file.write_text(start + source)

    with pytest.raises((target.TargetError, Endless), match=said):
        target.load(str(file)).namespace()


def test_leaving_when_first_asked_is_told_so(check: Check) -> None:
    with pytest.raises(SubjectError, match=r"in the first look, .* once \(signal SIGTERM\)"):
        check("ends_itself_when_asked")


def test_a_name_in_whose_place_the_program_is_left_is_none(check: Check) -> None:
    results = by_id(check("leaves_when_asked", jobs=1))

    assert {clause.outcome.value for clause in results.values()} == {"pass", "not-applicable"}


def test_clauses_that_take_long_to_read_are_no_fault_of_the_target(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(share, "READING_LIMIT", 0.0)

    with pytest.raises(SubjectError, match="the machine's doing and not the target's"):
        check("good", jobs=1)
