"""Whatever cannot be used is answered with one clear message and exit code 2."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., "subprocess.CompletedProcess[str]"]


def refusal(run: subprocess.CompletedProcess[str]) -> str:
    """The message of a refused run, which is all that it says."""
    assert run.returncode == 2, run.stdout + run.stderr
    assert run.stdout == ""
    assert "Traceback" not in run.stderr
    return run.stderr


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("nowhere_to_be_found", "no adapter and no importable module of that name"),
        ("./missing.py", "no such file"),
        ("", "the target is empty"),
        ("raises.py", "cannot be imported: ValueError: no configuration"),
        ("leaves_at_import.py", "calls sys.exit('no port') when imported"),
        ("dies_at_import.py", "ends the process when it is imported (exit code 7)"),
        ("incomplete.py", "lacks edition, lacks, known, werkzeug, wsgi, drop_contexts"),
    ],
)
def test_targets(command: Command, targets: Path, target: str, said: str) -> None:
    there = targets / target
    name = str(there) if target and there.is_file() else target

    assert said in refusal(command("run", name))


def test_a_syntax_error_is_placed(command: Command, tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("def index(:\n")

    said = refusal(command("run", "./broken.py"))

    assert "has a syntax error" in said
    assert "line 1" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--jobs", "0"), "--jobs 0: give a number of processes, 1 or more"),
        (("--jobs", "many"), "invalid int value: 'many'"),
        (("--timeout", "-1"), "--timeout -1: give seconds, more than 0"),
        (("--timeout", "nan"), "--timeout nan: give seconds, more than 0"),
        (("--edition", "three"), "--edition three: edition: Invalid version: 'three'"),
        (("--edition", "9.9"), "--edition 9.9: there is no Flask 9.9; the spec knows 0.1 to 3.1"),
        (("--edition", "3.1,django=5"), "'django' is neither flask nor werkzeug"),
        (("--profile", "tiny"), "invalid choice: 'tiny'"),
        (("--python", "/no/such/python"), "--python /no/such/python: cannot be started"),
        (("--python", "/bin/echo"), "--python /bin/echo: cannot run the suite"),
        (("--json", "no/such/directory/out.json"), "the directory no/such/directory does not"),
        (("--json", "."), "--json .: is a directory"),
        (("--json", ""), "give the name of a file"),
        (
            ("--name", "Flask=Flsk"),
            "--name Flask=Flsk: target 'good' has no Flsk; give its own name",
        ),
        (("--json", "same", "--html", "./same"), "--json writes the same file"),
    ],
)
def test_options(command: Command, targets: Path, words: tuple[str, ...], said: str) -> None:
    assert said in refusal(command("run", str(targets / "good.py"), *words))


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("nothing-like-it", "(see: flask-conformance list)"),
        ("steps/frist", "did you mean steps/first"),
        ("steps,steps/first", "for several, give --select once for each"),
    ],
)
def test_an_unknown_id(command: Command, targets: Path, word: str, said: str) -> None:
    told = refusal(command("run", str(targets / "good.py"), "--select", word))

    assert f"--select {word}: no requirement, chapter or clause of that name" in told
    assert said in told


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ('edition = "3.1"', "edition is '3.1', not an Edition"),
        ("name = None", "name is None, not a str"),
        ("lacks = None", "lacks is None, not a Mapping"),
        ("", "its adapter fails: NotImplementedError: adapter 'mine' does not say what"),
    ],
    ids=["edition", "name", "lacks", "namespace"],
)
def test_members_of_an_adapter(command: Command, tmp_path: Path, members: str, said: str) -> None:
    (tmp_path / "mine.py").write_text(
        "from flask_conformance import Adapter, Edition\n\n"
        "class adapter(Adapter):\n"
        "    name = 'mine'\n"
        "    edition = Edition.of('3.1.3', '3.1.9')\n"
        f"    {members or 'pass'}\n"
    )

    assert said in refusal(command("run", "./mine.py"))


def test_an_interpreter_without_the_suite(command: Command, tmp_path: Path) -> None:
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec {sys.executable} -S "$@"\n')
    bare.chmod(0o755)

    said = refusal(command("run", "reference", "--python", str(bare)))

    assert "No module named 'flask_conformance'" in said
    assert "must be installed beside the target" in said


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_directory_without_permission(command: Command, targets: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    said = refusal(command("run", str(targets / "good.py"), "--json", "out.json", cwd=tmp_path))

    assert "cannot be written" in said


def test_a_module_that_offers_nothing_is_no_conforming_one(command: Command, targets: Path) -> None:
    run = command("run", str(targets / "offers_nothing.py"), "--select", "steps")

    assert run.returncode == 2
    assert "flask.Flask: the target has no such name" in run.stdout
    assert "No verdict: nothing could be asked of offers_nothing" in run.stdout


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        pytest.param(Path.mkdir, "is a folder; give a file in it", id="folder"),
        pytest.param(os.mkfifo, "is no file that can be read", id="pipe"),
    ],
)
def test_what_is_called_like_a_file_and_is_none(
    command: Command, tmp_path: Path, kind: Callable[[Path], None], said: str
) -> None:
    kind(tmp_path / "named.py")

    assert f"'./named.py': {said}" in refusal(command("run", "./named.py"))


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (".", "is a folder"),
        ("server.mjs", "is no Python source file (.py); an application in another language"),
        ("./server.mjs", "is no Python source file (.py); an application in another language"),
        ("./one.py:app", "is one application; a target is what applications are made of"),
        ("one:app", "is one application; a target is what applications are made of"),
    ],
)
def test_what_is_there_and_no_target(
    command: Command, tmp_path: Path, target: str, said: str
) -> None:
    (tmp_path / "server.mjs").write_text("")
    (tmp_path / "one.py").write_text(
        "class Application:\n"
        "    def wsgi_app(self, environ, start_response): ...\n"
        "    __call__ = wsgi_app\n"
        "app = Application()\n"
    )

    assert f"target {target!r}: {said}" in refusal(command("run", target))


def test_a_report_of_endless_brackets(command: Command, tmp_path: Path) -> None:
    (tmp_path / "deep.json").write_text("[" * 100_000)

    assert "deep.json: is not JSON" in refusal(command("report", "deep.json"))


def test_a_project_file_of_endless_brackets(command: Command, tmp_path: Path) -> None:
    (tmp_path / "conformance.toml").write_text("target = " + "[" * 100_000)

    assert "conformance.toml: is nested too deep" in refusal(command("run"))


def test_no_release_is_not_every_release(command: Command) -> None:
    assert "an empty word names no release" in refusal(command("matrix", ""))


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("run", "reference", "--select", "stps"), "steps"),
        (("run", "reference", "--select", "steps/frist"), "steps/first"),
        (("list", "--select", "steps/frist"), "steps/first"),
    ],
)
def test_a_slip_in_a_selection_is_told(
    command: Command, words: tuple[str, ...], meant: str
) -> None:
    assert f"; did you mean {meant}?" in refusal(command(*words))


def test_a_chapter_is_no_requirement(command: Command) -> None:
    assert "list --select steps" in refusal(command("explain", "steps"))
