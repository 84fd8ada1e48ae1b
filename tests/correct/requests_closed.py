"""Varies: a request takes no attributes but those that its documentation says can be set.
Correct: what belongs to a request is kept in `g`; no documentation sets attributes of other names.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "contexts/request-context",
    "contexts/simulated*",
    "testing/open-*",
    "testing/environ-*",
    "routing/request-*",
    "dispatch/before-request",
)


def __setattr__(self, name, value):
    if not hasattr(type(self), name) and name not in KNOWN and not name.startswith("_"):
        raise AttributeError(f"a request has no {name}")
    object.__setattr__(self, name, value)


KNOWN = {name for kind in flask.Request.__mro__ for name in getattr(kind, "__annotations__", {})}
KNOWN |= {"environ", "shallow", "method", "scheme", "server", "root_path", "path", "query_string"}
KNOWN |= {"headers", "remote_addr"}
flask.Request.__setattr__ = __setattr__
