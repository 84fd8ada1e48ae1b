"""Varies: config, URL map, rules, Jinja environment, g, aborter, JSON provider and session are of
subclasses that change nothing.
Correct: each is documented as replaceable, or only as being such an object.
"""

import flask
import flask.ctx
import flask.json.provider
import flask.sessions
import flask.templating
from werkzeug.exceptions import Aborter
from werkzeug.routing import Map, Rule

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/*class*",
    "templates/jinja-env",
    "templates/create*",
    "responses/json-p*",
    "contexts/g-*",
    "sessions/interface",
    "dispatch/aborter",
)


class SiteConfig(flask.Config):
    pass


class SiteMap(Map):
    pass


class SiteRule(Rule):
    pass


class SiteG(flask.ctx._AppCtxGlobals):
    pass


class SiteAborter(Aborter):
    pass


class SiteJSON(flask.json.provider.DefaultJSONProvider):
    pass


class SiteSession(flask.sessions.SecureCookieSession):
    pass


class SiteEnvironment(flask.templating.Environment):
    pass


flask.Flask.config_class = SiteConfig
flask.Flask.url_map_class = SiteMap
flask.Flask.url_rule_class = SiteRule
flask.Flask.app_ctx_globals_class = SiteG
flask.Flask.aborter_class = SiteAborter
flask.Flask.json_provider_class = SiteJSON
flask.sessions.SecureCookieSessionInterface.session_class = SiteSession
flask.Flask.jinja_environment = SiteEnvironment
