"""The warmed parent: has imported all that a fork needs, and never a submission."""

from __future__ import annotations

import base64
import contextlib
import fcntl
import gc
import importlib
import importlib.util
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from flask_conformance.sandbox.dialogue import HEARS
from flask_conformance.sandbox.protocol import ForkResult, Job, Limits, receive, send
from flask_conformance.sandbox.reading import FAREWELL, Reading
from flask_conformance.sandbox.relay import Relay
from flask_conformance.sandbox.walls import Unusable, Walls, kernel
from flask_conformance.sandbox.walls.files import ABOVE

WARM = (
    "asyncio", "base64", "collections", "contextlib", "contextvars", "copy", "dataclasses",
    "datetime", "email.utils", "enum", "functools", "gc", "hashlib", "hmac", "html", "inspect",
    "io", "itertools", "json", "logging", "operator", "os", "pathlib", "queue", "random", "re",
    "secrets", "string", "threading", "time", "traceback", "types", "typing", "unittest.mock",
    "urllib.parse", "uuid", "weakref", "wsgiref.util", "wsgiref.simple_server", "http.cookies",
    "http.server", "zlib", "ast", "linecache",
)  # fmt: skip
"""Of the standard library, what submissions are seen to import: once is quicker."""

WALLS = ("landlock", "pyseccomp")
"""What the walls are made with; a fork could not import it."""

ANSWERED, UNASKED = 0, 2
"""How an attendant ends that has answered a job, and one that was handed none."""


def serve(channel: int, folder: str, packages: Sequence[str]) -> None:
    """Answer each :class:`Job` that comes over the socket, until its end.

    An empty *folder* stands for a trusted target: its forks may read and import everything.
    """
    with socket.socket(fileno=channel) as inherited:
        # Its own number may be above those that a fork closes.
        grader = inherited.dup()
    with grader:
        try:
            parent = Parent(folder, packages)
        except Unusable as error:
            send(grader, {"unusable": str(error)})
            return
        send(grader, {"walls": list(parent.walls.names) if parent.walls else []})
        while grader.recv(1, socket.MSG_PEEK):
            # A job and what comes of it stay with a process that ends: what the parent once held,
            # a later fork could find in its memory.
            attendant = os.fork()
            if attendant == 0:
                _attend(parent, grader)
            code = os.waitstatus_to_exitcode(os.waitpid(attendant, 0)[1])
            if code == ANSWERED:
                # Only now is nothing of the job left.
                send(grader, {"gone": True})
            elif code != UNASKED:
                return


def _attend(parent: Parent, grader: socket.socket) -> None:
    """In a fork: answer one job, and end."""
    try:
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
        kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
        frame = receive(grader)
        if "checks" not in frame:
            # It was said to a fork that has ended.
            os._exit(UNASKED)
        limits = Limits(**frame.pop("limits"))
        send(grader, asdict(parent.answer(Job(**frame, limits=limits), grader)))
        os._exit(ANSWERED)
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
    finally:
        os._exit(1)


class Parent:
    """Forks for each job, and sees to it that nothing of the fork is left."""

    def __init__(self, folder: str, packages: Sequence[str]) -> None:
        for name in (*WARM, *packages):
            importlib.import_module(name)
        for name in WALLS:
            # One that is not installed is a wall less.
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
        self._work = _worker()
        self.walls = Walls(folder, _places(packages)) if folder else None
        gc.collect()
        # What is frozen the garbage collector neither visits nor lists.
        gc.freeze()

    def answer(self, job: Job, grader: socket.socket) -> ForkResult:
        """Do one job."""
        observed, observing = os.pipe()
        printed, printing = os.pipe()
        relay = Relay(grader) if job.is_dialogue else None
        inside = [observing, printing, *([relay.hearing] if relay else [])]
        job_process = os.fork()
        if job_process == 0:
            self._be_job_process(job, inside)
        for descriptor in inside:
            os.close(descriptor)
        reading = Reading(observed, printed, job, relay)
        ended = reading.to_the_end(grader)
        if not ended and not _ends(job_process):
            ended = "closed"
        if ended:
            os.kill(job_process, signal.SIGKILL)
        code, cpu = _reaped(job_process)
        os.close(observed)
        os.close(printed)
        if relay:
            relay.close()
        if self.walls is not None and not self.walls.is_apart:
            _emptied(f"{self.walls.room}/work")
        return ForkResult(reading.lines(), reading.printed(), ended or _words(code), round(cpu, 3))

    def _be_job_process(self, job: Job, inside: list[int]) -> None:
        """In the fork: with namespaces, fork again into them, and end as that one does."""
        code = 1
        try:
            kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
            if self.walls is not None and self.walls.is_apart:
                kernel.unshare(kernel.NEWPID | kernel.NEWNS)
                inner = os.fork()
                if inner:
                    for descriptor in inside:
                        os.close(descriptor)
                    _, status = os.waitpid(inner, 0)
                    code = _code(os.waitstatus_to_exitcode(status))
                    os._exit(code)
                kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
            self._be_fork(job, *inside)
            code = 0
        finally:
            os._exit(code)

    def _be_fork(self, job: Job, observing: int, printing: int, hearing: int = 0) -> None:
        os.setsid()
        # Out of the way of the numbers that are given here.
        hearing = fcntl.fcntl(hearing, fcntl.F_DUPFD, ABOVE // 2)
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 0)
        os.dup2(printing, 1)
        os.dup2(printing, 2)
        os.dup2(observing, 3)
        if job.is_dialogue:
            os.dup2(hearing, HEARS)
        os.closerange(HEARS + job.is_dialogue, ABOVE)
        room = os.getcwd()
        try:
            if self.walls is not None:
                self.walls.close_in(job.limits)
                room = f"{self.walls.room}/work"
                _unpack(job.files, room)
                os.chdir(room)
                self.walls.shut(job.limits)
        except Exception as error:
            # Nothing of the submission has run yet: what is wrong is not its fault.
            os.write(3, json.dumps({"fault": f"{type(error).__name__}: {error}"}).encode() + b"\n")
            os._exit(1)
        self._work(job, room, 3)
        os._exit(0)


def _worker() -> Any:
    from flask_conformance.sandbox import work

    return work.do


def _places(packages: Sequence[str]) -> dict[str, str]:
    """Where the packages lie that forks may import."""
    places = {}
    for name in packages:
        origin = getattr(sys.modules[name], "__file__", None) or ""
        is_package = hasattr(sys.modules[name], "__path__")
        places[name if is_package else os.path.basename(origin)] = (
            os.path.dirname(origin) if is_package else origin
        )
    return places


def _unpack(files: Any, room: str) -> None:
    for name, content in files.items():
        path = os.path.join(room, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(content))


def _reaped(job_process: int) -> tuple[int, float]:
    """The code with which the job's process ended, and the time that all took; none is left."""
    code, cpu = 0, 0.0
    while True:
        try:
            process, status, used = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return code, cpu
        if process == 0:
            for child in _children():
                if child != job_process:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(child, signal.SIGKILL)
            process, status, used = os.wait4(-1, 0)
        cpu += used.ru_utime + used.ru_stime
        if process == job_process:
            code = os.waitstatus_to_exitcode(status)


def _children() -> list[int]:
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


def _emptied(folder: str) -> None:
    import shutil

    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        with contextlib.suppress(OSError):
            shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)


def _ends(process: int) -> bool:
    """Whether the process, which has closed its pipes, ends."""
    handle = os.pidfd_open(process)
    try:
        return bool(select.select([handle], [], [], FAREWELL)[0])
    finally:
        os.close(handle)


def _code(code: int) -> int:
    return code if code >= 0 else 128 - code


def _words(code: int) -> str:
    if code == 0:
        return "done"
    number = -code if code < 0 else code - 128
    if number in (signal.SIGXCPU, signal.SIGKILL):
        return "cpu"
    return f"signal {number}" if number > 0 else f"exit {code}"
