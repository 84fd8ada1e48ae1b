"""Varies: the router is asked when a request's rule, arguments or routing error are looked at
first.
Correct: the documentation says what these are, and not when the router is asked.
"""

import flask.ctx
from flask import Request
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing",
    "dispatch",
    "contexts",
    "signals",
)

own = flask.ctx.RequestContext.match_request


def match_request(self):
    self.request.__dict__["zz_adapter"] = self.url_adapter


flask.ctx.RequestContext.match_request = match_request


def lazy(name):
    def get(self):
        if name not in self.__dict__ and "zz_adapter" in self.__dict__:
            url_adapter = self.__dict__.pop("zz_adapter")
            try:
                rule, values = url_adapter.match(return_rule=True)
            except HTTPException as error:
                self.__dict__.setdefault("routing_exception", error)
            else:
                self.__dict__.setdefault("url_rule", rule)
                self.__dict__.setdefault("view_args", values)
        return self.__dict__.get(name)

    def set(self, value):
        self.__dict__[name] = value

    return property(get, set)


for name in ("url_rule", "view_args", "routing_exception"):
    setattr(Request, name, lazy(name))
