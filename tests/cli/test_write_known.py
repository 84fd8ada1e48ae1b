"""``run --write-known``: what a run writes into ``conformance.toml``."""

from __future__ import annotations

from pathlib import Path

from mini_project import ADAPTER, FILE, MINI, STEPS, Command


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


def test_what_the_adapter_says_itself_is_not_written(command: Command, folder: Path) -> None:
    broken = MINI.replace("return word", 'return "?"').replace("return 1", "return 0")
    (folder / "mini.py").write_text(broken.replace("else 4", "else 0") + ADAPTER)

    command("run", *STEPS, "--write-known")

    written = (folder / "conformance.toml").read_text()
    assert "steps/second" in written
    assert "steps/first" not in written


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


def test_write_known_needs_a_file(command: Command, folder: Path) -> None:
    run = command("run", "reference", "--write-known")

    assert run.returncode == 2
    assert "no conformance.toml here speaks of that target" in run.stderr


def test_write_known_keeps_to_the_extensions_of_the_file(command: Command, folder: Path) -> None:
    (folder / "extension.py").write_text("def init_app(app): pass")

    run = command("run", *STEPS, "--write-known", "--with", "extension:init_app")

    assert run.returncode == 2
    assert 'write there: with = ["extension:init_app"]' in run.stderr
