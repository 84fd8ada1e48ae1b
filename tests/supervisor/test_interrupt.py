"""Whatever ends a run, all that it started ends with it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from flask_conformance.cli import main
from flask_conformance.cli import run as cli_run
from flask_conformance.model.protocol import Event, Run, Start
from flask_conformance.supervisor import Interrupted, Settings, conduct
from flask_conformance.supervisor.results import Results
from flask_conformance.supervisor.subject_process import SubjectProcess

HANGS = """\
import os
import threading

DAEMONS = 5


class Flask:
    def __init__(self, import_name):
        pass

    def first(self):
        read_end, write_end = os.pipe()
        for _ in range(DAEMONS):
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    os.write(write_end, b"%d " % os.getpid())
                    threading.Event().wait()
                os._exit(0)
        pids = b"%d " % os.getpid()
        while pids.count(b" ") <= DAEMONS:
            pids += os.read(read_end, 1000)
        with open({pipe!r}, "wb") as told:
            told.write(pids)
        threading.Event().wait()
"""

INTERRUPTED = "flask-conformance: interrupted; some clauses had run\n"


def _heed_interrupts() -> None:
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _started(*words: str, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "flask_conformance", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Tests that run in the background, as in some CI, inherit that signals are ignored.
        preexec_fn=_heed_interrupts,
        **options,
    )


@pytest.mark.parametrize(
    ("numbers", "code", "said"),
    [
        ([signal.SIGINT], 130, INTERRUPTED),
        ([signal.SIGINT] * 5, 130, INTERRUPTED),
        ([signal.SIGTERM], 143, INTERRUPTED),
        ([signal.SIGHUP], 129, INTERRUPTED),
        ([signal.SIGKILL], -9, ""),
    ],
    ids=["one Ctrl-C", "several", "SIGTERM", "SIGHUP", "SIGKILL"],
)
def test_nothing_outlives_the_run(
    small_spec: None, tmp_path: Path, numbers: list[signal.Signals], code: int, said: str
) -> None:
    pipe, target, temporary = tmp_path / "pipe", tmp_path / "hangs.py", tmp_path / "temporary"
    os.mkfifo(pipe)
    temporary.mkdir()
    target.write_text(HANGS.format(pipe=str(pipe)))
    words = ("--select", "steps", "--jobs", "2")
    run = _started("run", str(target), *words, env={**os.environ, "TMPDIR": str(temporary)})

    # Opening waits until the clause is there, in the middle of what would never end.
    processes = [int(word) for word in pipe.read_text().split()]
    began = time.monotonic()
    for number in numbers:
        run.send_signal(number)
        time.sleep(0.05)
    printed, complaint = run.communicate(timeout=30)

    assert (run.returncode, printed) == (code, "")
    # That it gives no answer is told at once.
    complaint = re.sub(r"flask-conformance: an answer: .*\n", "", complaint)
    # How many it were depends on how far the other share came.
    assert re.sub(r"[1-6] of 7", "some", complaint) == said
    # Who is killed cannot wait for those that are.
    while alive := [process for process in processes if _is_alive(process)]:
        assert time.monotonic() < began + 5, f"{alive} of {processes} live on"
        time.sleep(0.01)
    while left := list(temporary.iterdir()):
        assert time.monotonic() < began + 5, f"{left} is left"
        time.sleep(0.01)


FROM_THE_INSIDE = """\
import os
import signal
import sys


class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "flask_conformance.cli.command_line":
            os.kill(os.getpid(), signal.SIGINT)


sys.meta_path.insert(0, Finder())
"""


def test_interrupt_while_the_commands_are_imported(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(FROM_THE_INSIDE)

    run = _started("list", env={**os.environ, "PYTHONPATH": str(tmp_path)})

    assert run.communicate(timeout=30) == ("", "")
    assert run.returncode == 130


def test_interrupt_in_the_middle_of_an_event_does_not_lose_it(
    small_spec: None, targets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, totals = SubjectProcess.read, [0]
    settings = Settings(target=str(targets / "good.py"), select=("steps",), jobs=1)

    def interrupted(self: SubjectProcess) -> Iterator[Event]:
        for event in read(self):
            if isinstance(event, Start):
                signal.raise_signal(signal.SIGINT)
            yield event

    def progress(results: Results) -> None:
        totals.append(results.total)

    monkeypatch.setattr(SubjectProcess, "read", interrupted)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            conduct(settings, progress)
    finally:
        signal.signal(signal.SIGINT, before)

    assert totals[-1] == 7


def test_results_that_cannot_be_written_do_not_hide_the_interrupt(
    check: Callable[..., Run],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    run_so_far = check("good")
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)

    def interrupted(*arguments: object) -> Run:
        folder.rmdir()
        raise Interrupted(run_so_far, 130)

    monkeypatch.setattr(cli_run, "conduct", interrupted)

    assert main(["run", "reference", "--json", "gone/out.json"]) == 130
    assert "--json gone/out.json" in capsys.readouterr().err
