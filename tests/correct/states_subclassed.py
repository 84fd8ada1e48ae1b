"""Varies: contexts, blueprint setup states, URL adapters, requests and responses
are of subclasses that change nothing.
Correct: a subclass is one of them.
"""

import flask
import flask.app
import flask.ctx
import flask.sansio.blueprints as blueprints
from werkzeug.routing import map as map_

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "contexts/app-context",
    "contexts/request-context",
    "contexts/*stack*",
    "contexts/context-proxies",
    "contexts/copied*",
    "blueprints/record*",
    "blueprints/setup-state",
    "requests/request-class",
    "responses/response-object",
    "responses/make-response",
    "application/request-and-response-class",
    "url-map/bind*",
    "routing/create-url-adapter",
    "testing/response-class",
)


class SiteAppContext(flask.ctx.AppContext):
    pass


class SiteRequestContext(flask.ctx.RequestContext):
    pass


class SiteState(blueprints.BlueprintSetupState):
    pass


class SiteAdapter(map_.MapAdapter):
    pass


class SiteRequest(flask.Request):
    pass


class SiteResponse(flask.Response):
    pass


flask.app.AppContext = SiteAppContext
flask.app.RequestContext = SiteRequestContext
blueprints.BlueprintSetupState = SiteState
map_.MapAdapter = SiteAdapter
flask.Flask.request_class = SiteRequest
flask.Flask.response_class = SiteResponse
