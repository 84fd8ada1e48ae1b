from __future__ import annotations

import json
import weakref

from greenlet import getcurrent


class PerGreenlet:
    """A tuple for each greenlet; every thread has a greenlet of its own."""

    def __init__(self):
        self.kept = weakref.WeakKeyDictionary()

    def get(self):
        return self.kept.get(getcurrent(), ())

    def set(self, items):
        self.kept[getcurrent()] = items


_context = PerGreenlet()


class Session(dict):
    def __init__(self, values, key):
        super().__init__(values)
        self.key, self.before = key, json.dumps(values, sort_keys=True)

    @property
    def modified(self):
        return json.dumps(self, sort_keys=True) != self.before

    def _writable(self):
        if not self.key:
            raise RuntimeError("the session is unavailable: no secret key")

    def __setitem__(self, name, value):
        self._writable()
        super().__setitem__(name, value)

    def setdefault(self, name, default=None):
        self._writable()
        return super().setdefault(name, default)

    def update(self, *a, **k):
        self._writable()
        super().update(*a, **k)


class Globals:
    def get(self, name, default=None):
        return self.__dict__.get(name, default)

    def __contains__(self, name):
        return name in self.__dict__

    def pop(self, name, *default):
        return self.__dict__.pop(name, *default)

    def setdefault(self, name, default=None):
        return self.__dict__.setdefault(name, default)

    def __iter__(self):
        return iter(self.__dict__)


class Context:
    """What is current: an application and its g, perhaps with a request and its session."""

    def __init__(self, app, request=None):
        self.app, self.request, self.g = app, request, Globals()
        self.session = app._open_session(request) if request else None
        self.tokens: list = []

    def push(self):
        self.tokens.append(_context.set((*_context.get(), self)))

    def pop(self, error=None):
        if self.request is not None:
            self.app._teardown(error)
        _context.set(_context.get()[:-1])

    def __enter__(self):
        self.push()
        return self

    def __exit__(self, kind, error, trace):
        self.pop(error)





class Proxy:
    def __init__(self, attribute, needs_request):
        object.__setattr__(self, "_Proxy__args", (attribute, needs_request))

    def _get_current_object(self):
        attribute, needs_request = object.__getattribute__(self, "_Proxy__args")
        for context in reversed(_context.get()):
            if not needs_request or context.request is not None:
                return getattr(context, attribute)
        raise RuntimeError(f"working outside of {'request' if needs_request else 'application'} context")

    def __getattr__(self, name): return getattr(self._get_current_object(), name)
    def __setattr__(self, name, value): setattr(self._get_current_object(), name, value)
    def __delattr__(self, name): delattr(self._get_current_object(), name)
    def __getitem__(self, key): return self._get_current_object()[key]
    def __setitem__(self, key, value): self._get_current_object()[key] = value
    def __delitem__(self, key): del self._get_current_object()[key]
    def __contains__(self, key): return key in self._get_current_object()
    def __iter__(self): return iter(self._get_current_object())
    def __len__(self): return len(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __eq__(self, other): return self._get_current_object() == other
    def __hash__(self): return hash(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())


current_app, g = Proxy("app", False), Proxy("g", False)
request, session = Proxy("request", True), Proxy("session", True)

