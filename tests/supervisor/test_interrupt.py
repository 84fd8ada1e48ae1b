"""An interrupted run takes its subject processes with it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flask_conformance.model.protocol import Event, Start
from flask_conformance.supervisor import Settings, conduct
from flask_conformance.supervisor.results import Results
from flask_conformance.supervisor.subject_process import SubjectProcess

HANGS = """\
import os
import threading


class Flask:
    def __init__(self, import_name):
        with open({pipe!r}, "w") as told:
            told.write(str(os.getpid()))
        threading.Event().wait()
"""


def _heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [
        (signal.SIGINT, 130, "flask-conformance: interrupted; 1 of 7 clauses had run\n"),
        (signal.SIGTERM, 143, ""),
    ],
    ids=["from the keyboard", "from a supervisor"],
)
def test_signals(
    small_spec: None, tmp_path: Path, number: signal.Signals, code: int, said: str
) -> None:
    pipe, target = tmp_path / "pipe", tmp_path / "hangs.py"
    os.mkfifo(pipe)
    target.write_text(HANGS.format(pipe=str(pipe)))
    run = subprocess.Popen(
        [sys.executable, "-m", "flask_conformance", "run", str(target), "--select", "steps"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Tests that run in the background, as in some CI, inherit that SIGINT is ignored.
        preexec_fn=_heed_interrupts,
    )

    # Opening waits until the clause is there, in the middle of what would never end.
    subject = int(pipe.read_text())
    run.send_signal(number)
    printed, complaint = run.communicate(timeout=30)

    assert (run.returncode, printed, complaint) == (code, "", said)
    with pytest.raises(ProcessLookupError):
        os.kill(subject, 0)


def test_interrupt_in_the_middle_of_an_event_does_not_lose_it(
    small_spec: None, targets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, totals = SubjectProcess.read, [0]

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
            conduct(Settings(target=str(targets / "good.py"), select=("steps",)), progress)
    finally:
        signal.signal(signal.SIGINT, before)

    assert totals[-1] == 7
