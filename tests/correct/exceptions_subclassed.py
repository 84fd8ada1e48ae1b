"""Varies: 404, 405, redirects and failures to build are raised as subclasses, with words of their
own.
Correct: who catches the documented class catches them.
"""

from werkzeug import routing
from werkzeug.exceptions import MethodNotAllowed, NotFound
from werkzeug.routing import map as map_

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/*http*",
    "dispatch/*handler*",
    "dispatch/abort",
    "routing/not-found",
    "routing/method-not-allowed",
    "routing/routing-exception",
    "routing/url-for-build-error",
    "routing/url-for-error-handlers",
    "routing/canonical-redirects",
    "url-map/match",
    "url-map/request-redirect",
    "url-map/build-*",
    "url-map/map-test",
)


class NoPage(NotFound):
    description = "There is no page of this name."


class NoSuchMethod(MethodNotAllowed):
    description = "Not in this way."


class Elsewhere(routing.RequestRedirect):
    pass


class NoURL(routing.BuildError):
    def __str__(self):
        return f"nothing to build for {self.endpoint}"


map_.NotFound = NoPage
map_.MethodNotAllowed = NoSuchMethod
map_.RequestRedirect = Elsewhere
map_.BuildError = NoURL
