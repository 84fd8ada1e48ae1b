"""What a fork does: imports the submission, runs program after program, and tells what it saw."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from contextvars import copy_context
from types import ModuleType
from typing import Any

from greenlet import greenlet

from flask_conformance.sandbox import exchanges, moves
from flask_conformance.sandbox.dialogue import Dialogue
from flask_conformance.sandbox.noticing import notice
from flask_conformance.sandbox.observe import error_in_words
from flask_conformance.sandbox.protocol import Job
from flask_conformance.sandbox.submission import LoadedSubmission, load

HIDDEN: tuple[str, ...] = ("flask_conformance.sandbox", "flask_adapters", "landlock", "pyseccomp")

PROGRAMS = {"moves": moves.run, "exchanges": exchanges.run}

Dialogues = dict[str, Callable[[LoadedSubmission, str, Any, Dialogue], list[Any]]]

DIALOGUES: Dialogues = {}
"""Programs that are told what to do step by step; who knows how to do them puts them here."""


def do(job: Job, room: str, descriptor: int) -> None:
    """Do the job, and write a line for whatever is known, as soon as it is known."""
    write, encode = os.write, json.dumps

    def tell(**fields: Any) -> None:
        data = memoryview(encode(fields).encode() + b"\n")
        while data:
            data = data[write(descriptor, data) :]

    dialogue = Dialogue(tell)
    _hide(job)
    tell(ready=True)
    if job.files:
        notice(tell, descriptor)
    try:
        submission = load(job, room)
    except BaseException as error:
        tell(unusable=error_in_words(error), line=_line(error, room))
        return
    tell(
        own=dict(submission.own), missing=[name for name in job.wanted if not submission.has(name)]
    )
    for check in job.checks:
        tell(begins=check["id"])
        observations = [_ran(submission, job, program, dialogue) for program in check["programs"]]
        tell(check=check["id"], seen=observations)
    tell(done=True)


def _ran(submission: LoadedSubmission, job: Job, program: Any, dialogue: Dialogue) -> Any:
    """What a program observed: a list, or in words why there is none."""

    def run() -> Any:
        try:
            if converse := DIALOGUES.get(program["kind"]):
                return converse(submission, job.request, program, dialogue)
            return PROGRAMS[program["kind"]](submission, job.request, program)
        except BaseException as error:
            return error_in_words(error)

    # What one program leaves current is not there for the next.
    worker = greenlet(run)
    worker.gr_context = copy_context()
    return worker.switch()


def _hide(job: Job) -> None:
    """Leave nothing of this room among the modules that a submission can name."""
    if not job.files:
        return
    for name in list(sys.modules):
        if name.startswith(HIDDEN):
            del sys.modules[name]
    with contextlib.suppress(AttributeError, KeyError):
        del sys.modules["flask_conformance"].sandbox
    sys.modules["__main__"] = ModuleType("__main__")
    sys.argv[:] = [""]
    sys.dont_write_bytecode = True


def _line(error: BaseException, room: str) -> str:
    """Where in the submission it was raised."""
    if isinstance(error, SyntaxError):
        file = error.filename
        return f"{os.path.basename(str(file))}, line {error.lineno}" if file else ""
    place, traceback = "", error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.startswith(room + os.sep):
            place = f"{os.path.relpath(file, room)}, line {traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
