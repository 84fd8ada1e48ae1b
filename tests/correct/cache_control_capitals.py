"""Varies: the names of the directives of Cache-Control begin with capitals.
Correct: RFC 9111 5.2: they have no case.
"""

from werkzeug.datastructures.cache_control import _CacheControl

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application", "blueprints", "requests", "middleware")

own = _CacheControl.to_header


def to_header(self):
    members = own(self).split(", ")
    return ", ".join(member.title() if "=" not in member else _named(member) for member in members)


def _named(member):
    name, _, value = member.partition("=")
    return f"{name.title()}={value}"


_CacheControl.to_header = _CacheControl.__str__ = to_header
