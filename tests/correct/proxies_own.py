"""Varies: request, session, g and current_app are of a proxy class of Flask's own.
Correct: the documentation says that they behave as their objects and have `_get_current_object`.
"""

import operator
import sys

import flask
import flask.globals
from werkzeug.local import LocalProxy

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "templates", "sessions", "signals", "locals", "async")


class Proxy:
    __slots__ = ("_find",)

    def __init__(self, find):
        object.__setattr__(self, "_find", find)

    def _get_current_object(self):
        return object.__getattribute__(self, "_find")()

    def __getattribute__(self, name):
        if name == "_get_current_object":
            return object.__getattribute__(self, "_find")
        return getattr(object.__getattribute__(self, "_find")(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __bool__(self):
        try:
            return bool(self._get_current_object())
        except RuntimeError:
            return False

    def __repr__(self):
        try:
            return repr(self._get_current_object())
        except RuntimeError:
            return "<Proxy of nothing>"

    def __dir__(self):
        try:
            return dir(self._get_current_object())
        except RuntimeError:
            return []

    def __call__(self, *args, **kwargs):
        return self._get_current_object()(*args, **kwargs)


def on_object(function):
    return lambda self, *args: function(self._get_current_object(), *args)


for name in ("eq", "ne", "lt", "le", "gt", "ge", "or", "ior", "getitem", "setitem", "delitem"):
    setattr(Proxy, f"__{name}__", on_object(getattr(operator, f"__{name}__")))
for name, function in (("len", len), ("iter", iter), ("contains", operator.contains)):
    setattr(Proxy, f"__{name}__", on_object(function))
for name, function in (("hash", hash), ("str", str), ("reversed", reversed)):
    setattr(Proxy, f"__{name}__", on_object(function))


names = ("request", "session", "g", "current_app", "app_ctx", "request_ctx")
own = {name: vars(flask.globals)[name] for name in names}
ours = {name: Proxy(proxy._get_current_object) for name, proxy in own.items()}
for module in [it for name, it in sys.modules.items() if name.partition(".")[0] == "flask"]:
    for name in names:
        if isinstance(vars(module).get(name), LocalProxy):
            setattr(module, name, ours[name])
