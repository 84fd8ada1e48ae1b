"""Varies: error pages are JSON for a client that asks for JSON and not for HTML.
Correct: RFC 9110 12.1 and 15: content is negotiated; the documentation's pages are what browsers
get.
"""

import json

import werkzeug.exceptions as exceptions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/*error*",
    "responses/un*",
    "dispatch",
    "requests",
    "application/non-ascii*",
)


own_body = exceptions.HTTPException.get_body
own_headers = exceptions.HTTPException.get_headers


def asks_for_json(environ):
    accepted = (environ or {}).get("HTTP_ACCEPT", "")
    return "application/json" in accepted and "html" not in accepted


def get_body(self, environ=None, scope=None):
    if asks_for_json(environ):
        return json.dumps({"code": self.code, "name": self.name, "description": self.description})
    return own_body(self, environ, scope)


def get_headers(self, environ=None, scope=None):
    headers = own_headers(self, environ, scope)
    if asks_for_json(environ):
        headers = [(name, value) for name, value in headers if name != "Content-Type"]
        headers += [("Content-Type", "application/json"), ("Vary", "Accept")]
    return headers


exceptions.HTTPException.get_body = get_body
exceptions.HTTPException.get_headers = get_headers
