"""Expected: 98.5. One frozen record for each context, behind the one before. has_app_context asks
current_app whether it is there, which raises where there is none (half of 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from contextvars import ContextVar
from urllib.parse import parse_qsl, urlsplit

class LocalStack:
    def __init__(self):
        self._frames = ContextVar("frames")

    def push(self, obj):
        self._frames.set([*self._frames.get([]), obj])

    @property
    def top(self):
        frames = self._frames.get([])
        return frames[-1] if frames else None

    def pop(self):
        frames = self._frames.get([])
        self._frames.set(frames[:-1])
        return frames[-1] if frames else None


class Global:
    def __init__(self, part):
        object.__setattr__(self, "_part", part)

    def _get_current_object(self):
        record = _now.get()
        value = record and getattr(record, object.__getattribute__(self, "_part"))
        if value is None:
            raise RuntimeError("outside of a context")
        return value

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __contains__(self, name):
        return name in self._get_current_object()

    def __bool__(self):
        return bool(self._get_current_object())


class Things:
    def get(self, name, default=None):
        return vars(self).get(name, default)

    def pop(self, name, *default):
        return vars(self).pop(name, *default)

    def __contains__(self, name):
        return name in vars(self)


class Request:
    def __init__(self, url):
        parts = urlsplit(url)
        self.path, self.args = parts.path, dict(parse_qsl(parts.query))


@dataclass(frozen=True)
class Record:
    app: Any
    g: Any
    request: Any
    before: Record | None


_now: ContextVar[Record | None] = ContextVar("now", default=None)


class Context:
    def __init__(self, app, request=None):
        self.app, self.request = app, request

    def push(self):
        before = _now.get()
        request = self.request or (before and before.request)
        _now.set(Record(self.app, Things(), request, before))

    def pop(self, error=None):
        record = _now.get()
        _now.set(record.before)

    def __enter__(self):
        self.push()
        return self

    def __exit__(self, kind, error, traceback):
        self.pop(error)


class Flask:
    def __init__(self, name):
        self.name = name

    def app_context(self):
        return Context(self)

    def test_request_context(self, url="/"):
        return Context(self, Request(url))


current_app, g, request = Global("app"), Global("g"), Global("request")


def has_app_context():
    return bool(current_app)


def has_request_context():
    record = _now.get()
    return record is not None and record.request is not None
