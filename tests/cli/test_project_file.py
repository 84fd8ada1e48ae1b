"""``run`` in a folder with a ``conformance.toml``, and what it writes there."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from flask_conformance.cli.project import CAPABILITIES
from flask_conformance.kit.workers.kinds import KINDS
from flask_conformance.plugin.collection import NEEDED

Command = Callable[..., "subprocess.CompletedProcess[str]"]

MINI = """
class Mini:
    def __init__(self, import_name):
        self.import_name = import_name

    def first(self):
        return 1

    def second(self, number):
        return 0 if number == 1 else 4

    def third(self, word):
        return word
"""

FILE = """\
# What mini is.
target = "./mini.py"
spec = "1.0"

[names]
Flask = "Mini"

[known]
# Counting is hard.
"steps/second::gives_twice[one]" = { reason = "counts from 0", link = "https://bugs/1" }
"""

STEPS = ("--select", "steps", "--select", "later", "--jobs", "1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mini.py").write_text(MINI)
    (tmp_path / "conformance.toml").write_text(FILE)
    return tmp_path


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


ADAPTER = """

import sys

from flask_conformance import Adapter, Edition


class adapter(Adapter):
    name, edition, known = "mini", Edition.of("3.1.3", "3.1.9"), {"steps/first": "later"}

    def namespace(self):
        return sys.modules[__name__]
"""


def test_it_speaks_of_its_own_target_alone(command: Command, folder: Path) -> None:
    (folder / "other.py").write_text(MINI.replace("Mini", "Flask"))

    run = command("run", "./other.py", *STEPS)

    assert run.returncode == 1
    assert "other does not conform" in run.stdout


def test_what_fails_is_written_and_waits_for_a_reason(command: Command, folder: Path) -> None:
    broken = MINI.replace("return word", 'return "?"').replace("return 1", "return 0")
    (folder / "mini.py").write_text(broken.replace("else 4", "else 0"))
    later = FILE.replace('spec = "1.0"', 'spec = "1.1"')
    (folder / "conformance.toml").write_text(later)

    run = command("run", *STEPS, "--write-known")

    written = (folder / "conformance.toml").read_text()
    assert run.returncode == 1
    assert "new, 0 gone of [known]; write the reason of each cause" in run.stdout
    assert written.startswith(later)
    assert written.removeprefix(later) == (
        '"steps/first" = {reason = "", since = "1.1"}\n'
        '"steps/second" = {as = "steps/first"}\n'
        '"steps/third" = {as = "steps/first"}\n'
        '"later/fourth" = {reason = "", since = "1.1"}\n'
    )

    again = command("run", *STEPS)
    assert again.returncode == 2
    assert 'no reason is given for known."steps/first", known."later/fourth"' in again.stderr


ALIKE = MINI.replace("return 1", "raise OSError").replace("return word", "raise OSError")
SAME = '"steps/first" = {reason = "", since = "1.1"}\n"steps/third" = {as = "steps/first"}\n'


def test_one_reason_is_asked_of_a_cause(command: Command, folder: Path) -> None:
    (folder / "mini.py").write_text(ALIKE + "\n    def wsgi_app(self, *_): ...\n")

    command("run", *STEPS, "--write-known")

    text = (folder / "conformance.toml").read_text()
    assert text.removeprefix(FILE) == SAME
    (folder / "conformance.toml").write_text(text.replace('reason = ""', 'reason = "no disk"'))
    run = command("run", *STEPS)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "steps/third::gives_the_word_back: no disk" in run.stdout


def test_a_reason_stays_with_those_that_shared_it(command: Command, folder: Path) -> None:
    later = FILE.replace('spec = "1.0"', 'spec = "1.1"')
    (folder / "mini.py").write_text(ALIKE.replace("raise OSError", "return 1", 1))
    (folder / "conformance.toml").write_text(later + SAME.replace('""', '"no disk"', 1))

    run = command("run", *STEPS, "--write-known")

    assert "1 gone of [known]" in run.stdout
    written = (folder / "conformance.toml").read_text().removeprefix(later)
    assert '"steps/third" = {reason = "no disk"' in written
    assert "steps/first" not in written


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


def test_what_the_adapter_says_itself_is_not_written(command: Command, folder: Path) -> None:
    broken = MINI.replace("return word", 'return "?"').replace("return 1", "return 0")
    (folder / "mini.py").write_text(broken.replace("else 4", "else 0") + ADAPTER)

    command("run", *STEPS, "--write-known")

    written = (folder / "conformance.toml").read_text()
    assert "steps/second" in written
    assert "steps/first" not in written


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


def test_what_no_longer_fails_is_taken_out(command: Command, folder: Path) -> None:
    (folder / "mini.py").write_text(MINI.replace("0 if number == 1 else 4", "2 * number"))

    run = command("run", *STEPS, "--write-known")

    assert "0 new, 1 gone of [known]" in run.stdout
    assert "gives_twice" not in (folder / "conformance.toml").read_text()
    assert command("run", *STEPS).returncode == 0


def test_what_is_left_of_an_entry_keeps_its_reason(command: Command, folder: Path) -> None:
    text = FILE.replace("steps/second::gives_twice[one]", "steps/second")
    (folder / "conformance.toml").write_text(text)

    run = command("run", *STEPS, "--write-known")

    assert "1 new, 1 gone of [known]" in run.stdout
    assert (folder / "conformance.toml").read_text() == FILE.replace("{ ", "{").replace(" }", "}")


def test_what_was_not_asked_stays_written(command: Command, folder: Path) -> None:
    command("run", "--select", "steps/first", "--write-known")

    assert (folder / "conformance.toml").read_text() == FILE


def test_it_names_a_target(command: Command, folder: Path) -> None:
    (folder / "conformance.toml").write_text('spec = "1.0"\n')
    run = command("run", *STEPS)

    assert (run.returncode, run.stdout) == (2, "")
    assert "conformance.toml: target is missing" in run.stderr


def test_write_known_needs_a_file(command: Command, folder: Path) -> None:
    run = command("run", "reference", "--write-known")

    assert run.returncode == 2
    assert "no conformance.toml here speaks of that target" in run.stderr


def test_write_known_keeps_to_the_extensions_of_the_file(command: Command, folder: Path) -> None:
    (folder / "extension.py").write_text("def init_app(app): pass")

    run = command("run", *STEPS, "--write-known", "--with", "extension:init_app")

    assert run.returncode == 2
    assert 'write there: with = ["extension:init_app"]' in run.stderr


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
