"""``run`` in a folder with a ``conformance.toml``."""

from __future__ import annotations

from pathlib import Path

import pytest
from mini_project import ADAPTER, FILE, MINI, STEPS, Command

from flask_conformance.cli.project import CAPABILITIES
from flask_conformance.kit.workers.kinds import KINDS
from flask_conformance.plugin.collection import NEEDED


def test_run_reads_it(command: Command, folder: Path) -> None:
    run = command("run", *STEPS)

    assert run.returncode == 0, run.stdout + run.stderr
    assert "mini conforms, 1 known" in run.stdout
    assert "steps/second::gives_twice[one]: counts from 0 (https://bugs/1)" in run.stdout
    assert "     1  new in spec 1.1; the pinned version is 1.0" in run.stdout


def test_a_known_entry_that_passes_fails(command: Command, folder: Path) -> None:
    (folder / "conformance.toml").write_text(FILE + '"steps/third" = "drops words"\n')

    run = command("run", *STEPS)

    assert run.returncode == 2
    assert "it no longer fails; remove it: drops words" in run.stdout
    assert "No verdict: 1 known deviation is none any more" in run.stdout


def test_entries_that_name_nothing_fail(command: Command, folder: Path) -> None:
    more = '"steps/secnd" = "x"\n"steps/first::gives_two" = "x"\n[lacks]\nclint = "x"\n'
    (folder / "conformance.toml").write_text(FILE + more)

    run = command("run", *STEPS)

    assert run.returncode == 2
    assert "steps/secnd names no requirement or clause; did you mean steps/second?" in run.stderr
    assert "steps/first has no such clause; did you mean gives_one?" in run.stderr
    assert "clint is no chapter, requirement or capability; did you mean client?" in run.stderr


def test_it_speaks_of_its_own_target_alone(command: Command, folder: Path) -> None:
    (folder / "other.py").write_text(MINI.replace("Mini", "Flask"))

    run = command("run", "./other.py", *STEPS)

    assert run.returncode == 1
    assert "other does not conform" in run.stdout


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('{ as = "steps/second" }', "name an entry that has a reason"),
        ('{ as = "steps/third" }', "name an entry that has a reason"),
        (
            '{ as = "steps/second::gives_twice[one]", reason = "x" }',
            "has as, and a reason of its own",
        ),
    ],
    ids=["no entry", "itself", "both"],
)
def test_a_reason_that_is_not_there(command: Command, folder: Path, entry: str, said: str) -> None:
    (folder / "conformance.toml").write_text(f'{FILE}"steps/third" = {entry}\n')

    run = command("run", *STEPS)

    assert run.returncode == 2
    assert 'conformance.toml: known."steps/third"' in run.stderr
    assert said in run.stderr


@pytest.mark.parametrize(
    ("lent", "code"), [("", 2), ('lent = {"steps/first": "later"}', 0)], ids=["own", "lent"]
)
def test_what_an_adapter_knows_of_another_may_pass(
    command: Command, folder: Path, lent: str, code: int
) -> None:
    (folder / "mini.py").write_text(f"{MINI.replace('Mini', 'Flask')}{ADAPTER}\n    {lent}\n")
    (folder / "conformance.toml").unlink()

    run = command("run", "./mini.py", "--select", "steps/first")

    assert run.returncode == code, run.stdout + run.stderr


@pytest.mark.parametrize("entry", ["steps/frist", "steps/first::gives"])
def test_what_an_adapter_knows_names_something(command: Command, folder: Path, entry: str) -> None:
    text = MINI.replace("Mini", "Flask") + ADAPTER.replace("steps/first", entry)
    (folder / "mini.py").write_text(text)
    (folder / "conformance.toml").unlink()

    run = command("run", "./mini.py", "--jobs", "1")

    assert run.returncode == 2
    assert f"known: {entry} names no requirement or clause; did you mean steps/first?" in run.stderr


def test_it_names_a_target(command: Command, folder: Path) -> None:
    (folder / "conformance.toml").write_text('spec = "1.0"\n')
    run = command("run", *STEPS)

    assert (run.returncode, run.stdout) == (2, "")
    assert "conformance.toml: target is missing" in run.stderr


def test_a_requirement_that_no_longer_fails_is_told_once(command: Command, folder: Path) -> None:
    (folder / "conformance.toml").write_text(FILE + '"steps/first" = "drops words"\n')

    run = command("run", *STEPS)

    assert run.stdout.count("it no longer fails; remove it") == 1
    assert "  steps/first: it no longer fails; remove it: drops words (2 clauses)" in run.stdout


def test_many_empty_reasons_are_counted(command: Command, folder: Path) -> None:
    names = ("steps/third", "steps/second", "steps/first", "later/fourth")
    names += ("steps/first::gives_one", "steps/first::gives_one_again")
    file = FILE.partition("[known]")[0] + "[known]\n"
    (folder / "conformance.toml").write_text(file + "".join(f'"{id}" = ""\n' for id in names))

    run = command("run", *STEPS)

    assert run.returncode == 2
    assert "no reason is given for 6 entries:\n" in run.stderr
    assert "and 1 more" in run.stderr


def test_a_crash_may_be_known(command: Command, folder: Path) -> None:
    dies = MINI.replace("return word", "import os; os._exit(3)")
    (folder / "mini.py").write_text(dies)
    (folder / "conformance.toml").write_text(FILE + '"steps/third::gives_the_word_back" = "dies"\n')

    run = command("run", *STEPS)

    assert run.returncode == 0, run.stdout + run.stderr
    assert "steps/third::gives_the_word_back: dies" in run.stdout


def test_known_alone_is_no_verdict(command: Command, folder: Path) -> None:
    (folder / "conformance.toml").write_text(FILE + '"steps/first" = "wrong"\n')
    (folder / "mini.py").write_text(MINI.replace("return 1", "return 0"))

    run = command("run", "--select", "steps/first")

    assert run.returncode == 2
    assert "No verdict" in run.stdout


def test_every_capability_that_the_machine_asks_for_may_be_lacked() -> None:
    needs = {need for kind in KINDS for need in kind.needs if ":" not in need}

    assert needs | set(NEEDED.values()) <= set(CAPABILITIES)
