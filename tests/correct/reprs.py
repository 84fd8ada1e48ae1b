"""Varies: repr() of applications, blueprints, requests, responses, maps, rules, g, config and
contexts.
Correct: no documentation promises a repr.
"""

import flask
import flask.ctx
import flask.sessions
import werkzeug.datastructures as ds
import werkzeug.exceptions
import werkzeug.routing
import werkzeug.wrappers as wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/name",
    "application/config*",
    "blueprints/attributes",
    "contexts/g*",
    "contexts/request-context",
    "requests/request-object",
    "url-map/map*",
    "url-map/rule*",
)


def __repr__(self):
    return f"<a {type(self).__name__} at {id(self):#x}>"


for kind in (
    flask.Flask,
    flask.Blueprint,
    flask.Config,
    wrappers.Request,
    wrappers.Response,
    flask.Request,
    werkzeug.routing.Map,
    werkzeug.routing.Rule,
    flask.ctx._AppCtxGlobals,
    flask.ctx.AppContext,
    flask.ctx.RequestContext,
    ds.FileStorage,
    ds.Headers,
    ds.MultiDict,
    ds.ImmutableMultiDict,
    werkzeug.exceptions.HTTPException,
):
    kind.__repr__ = __repr__
import flask.sansio.app
import flask.sansio.scaffold

for kind in (flask.sansio.scaffold.Scaffold, flask.sansio.app.App):
    kind.__repr__ = __repr__
