"""Asking a target's objects what they are: the answer may raise, hang, lie or be endless."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from signal import ITIMER_REAL, SIGALRM, setitimer, signal
from time import monotonic
from types import FrameType
from typing import Any, TypeVar

T = TypeVar("T")

LIMIT = 600
"""Characters that are kept of an answer."""

PATIENCE = 2.0
"""Seconds in which an object must have said what it is."""

OWN = ("flask_conformance", "pytest", "_pytest", "pluggy")
"""Packages of which a target is not part."""

AGAIN = 0.25
"""Seconds until a target that swallows what ends it is told once more."""


class TookTooLong(BaseException):
    """Raised in the target's own code; not an Exception, which it might catch."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """End with :class:`TookTooLong` what takes longer, where this thread can be interrupted.

    A thread of a worker cannot; there the limits of workers and clauses must do.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    is_over = False

    def stop(number: int, frame: FrameType | None) -> None:
        if not is_over:
            raise TookTooLong

    began = monotonic()
    handler = signal(SIGALRM, stop)
    remaining, interval = setitimer(ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        is_over = True
        setitimer(ITIMER_REAL, 0)
        signal(SIGALRM, handler)
        if remaining:
            left = max(remaining - (monotonic() - began), 0.001)
            setitimer(ITIMER_REAL, left, interval)


def attempt(ask: Callable[[], T], otherwise: T, seconds: float = PATIENCE) -> T:
    """What *ask* gives, or *otherwise* where it raises anything or takes too long."""
    try:
        with limited(seconds):
            return ask()
    except BaseException:
        return otherwise


def kind_of(value: object) -> str:
    """The name of the object's real class, whatever class it says it has."""
    name: str = vars(type)["__name__"].__get__(type(value))
    return cut(name, 100)


def is_a(value: object, *classes: type) -> bool:
    """``isinstance``, without asking the object, which may say that it is anything."""
    return issubclass(type(value), classes)


def text_of(error: BaseException, limit: int = LIMIT) -> str:
    """What an exception says."""
    return _in_words(str, "str", error, limit)


def words_of(error: BaseException) -> str:
    """An exception in one line: its kind, and the first line of what it says."""
    text = text_of(error).strip().partition("\n")[0]
    if text.startswith(f"<{kind_of(error)}, whose"):
        return text[1:-1]
    return cut(f"{kind_of(error)}: {text}" if text else kind_of(error), LIMIT)


def shown(value: object, limit: int = LIMIT) -> str:
    """The repr of an object."""
    return _in_words(repr, "repr", value, limit)


def offered(holder: Any, name: str, otherwise: Any = None) -> Any:
    """The attribute of that name; what raises anything in its place is none."""
    try:
        return getattr(holder, name, otherwise)
    except (KeyboardInterrupt, TookTooLong):
        raise
    except BaseException:
        return otherwise


class Endless(Exception):
    """A target that does not answer; the message says what it was asked, and where it is."""


def asked(holder: Any, name: str, otherwise: Any = None) -> Any:
    """The same, of what may never answer; raises :class:`Endless`."""
    what = f"does not say within {PATIENCE:g} s whether it has {name!r}"
    return in_time(lambda: offered(holder, name, otherwise), PATIENCE, what)


def in_time(ask: Callable[[], T], seconds: float, what: str) -> T:
    """What *ask* gives; raises :class:`Endless`, which says *what*, where that takes longer."""
    try:
        with limited(seconds):
            return ask()
    except TookTooLong as error:
        raise Endless(f"{what}, and is still in {_where(error)}; end what it does there") from None


def _where(error: BaseException) -> str:
    """The target's code that was asked, at the line in which it was interrupted."""
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename != __file__:
            return f"{code.co_name} ({code.co_filename}:{traceback.tb_lineno})"
        traceback = traceback.tb_next
    return "its own code"


def raised_in(error: BaseException) -> str:
    """The same, where it raised something, as words behind others; nothing if that is unknown."""
    place, traceback = "", error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        place = f"{code.co_name} ({code.co_filename}:{traceback.tb_lineno})"
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] in OWN:
            place = ""
        traceback = traceback.tb_next
    return f", raised in {place}" if place else ""


def cut(text: str, limit: int) -> str:
    """The text, or its beginning, as a plain string: a subclass may answer with anything."""
    head = str.__getitem__(text, slice(limit + 1))
    return head if len(head) <= limit else f"{head[: limit - 1]}…"


_endless: set[tuple[int, str]] = set()
"""Classes whose objects have once taken too long to say what they are."""


def _in_words(ask: Callable[[Any], str], word: str, value: object, limit: int) -> str:
    kind, place = kind_of(value), (id(type(value)), word)
    if place in _endless:
        return f"<{kind}, whose {word} does not end>"
    try:
        with limited(PATIENCE):
            return cut(ask(value), limit)
    except TookTooLong:
        _endless.add(place)
        return f"<{kind}, whose {word} does not end>"
    except BaseException as error:
        return f"<{kind}, whose {word} raises {kind_of(error)}>"
