"""What may come at a command from around it: signals, closed and full streams, a folder that is
gone. Each ends it with one sentence and an exit code, never with a traceback."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

from flask_conformance.cli.refusal import UNUSABLE

INTERRUPTED = 130
LEFT = 141
"""Where the reader has left: 128 and the number of SIGPIPE, as a shell has it of any command. 1
would say that a target deviates."""

MERCY = 1.0
"""Seconds that a command has to end by itself before the next signal ends it at once."""

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class Stop(KeyboardInterrupt):
    """A signal that asks a command to end; *code* is what to exit with."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.code = 128 + number


class _Heeder:
    """Raises at the first signal; further ones leave the command the time to end."""

    def __init__(self, is_process: bool) -> None:
        self._is_process = is_process
        self._first = 0.0
        self.is_guarded = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        now = time.monotonic()
        if not self._first and self.is_guarded:
            self._first = now
            raise Stop(number)
        # While nothing is there to unwind there is nothing to end but this process; what it
        # started ends with it.
        if not self._first or now > self._first + MERCY:
            os._exit(128 + number)

    def leave(self, code: int) -> int:
        """End the process, where it is one of ours, before Python forgets what signals mean."""
        if self._first and self._is_process:
            for stream in (sys.stdout, sys.stderr):
                with suppress(OSError, ValueError):
                    stream.flush()
            os._exit(code)
        return code


_heeder = _Heeder(is_process=False)


@contextmanager
def heeded(is_process: bool) -> Iterator[None]:
    """Signals end this process with their exit code, whatever it is about to do.

    Where the command *is_process*, that goes for the end of Python behind it, too.
    """
    global _heeder
    _fill_descriptors()
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    _heeder = _Heeder(is_process)
    # What is ignored, as under nohup(1), goes on being ignored.
    signals = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, _heeder) for number in signals}
    children = signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    try:
        yield
    finally:
        if not is_process:
            signal.signal(signal.SIGCHLD, children)
            for number, handler in before.items():
                signal.signal(number, handler)


def guarded(command: Callable[[], int]) -> int:
    """The exit code of *command*, whatever its surroundings do to it."""
    try:
        _heeder.is_guarded = True
        os.getcwd()
        code = command()
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader left early, as head(1) does; what is still buffered goes nowhere.
        _drop(sys.stdout)
        return LEFT
    except KeyboardInterrupt as stop:
        _tell("interrupted")
        return _heeder.leave(getattr(stop, "code", INTERRUPTED))
    except OSError as error:
        _tell(_in_words(error))
        _drop(sys.stdout)
        return UNUSABLE
    finally:
        _heeder.is_guarded = False
    return _heeder.leave(code)


def _in_words(error: OSError) -> str:
    if isinstance(error, FileNotFoundError) and error.filename is None:
        return "the working directory is gone; change to one that is there"
    reason = error.strerror or str(error) or type(error).__name__
    if error.filename is None:
        return f"the output cannot be written ({reason})"
    return f"{error.filename}: {reason}"


def _tell(message: str) -> None:
    with suppress(OSError):
        print(f"flask-conformance: {message}", file=sys.stderr, flush=True)


def _drop(stream: io.TextIOBase | object) -> None:
    """Let what is still buffered go nowhere, instead of failing once more at exit."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[union-attr]


def _fill_descriptors() -> None:
    """What is closed leads nowhere: else the first pipe to be opened would stand in for it."""
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(descriptor, True)
    os.close(descriptor)
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A report quotes what targets answer, which a terminal may not be able to show.
            stream.reconfigure(errors="backslashreplace")
