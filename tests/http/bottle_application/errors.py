"""Errors of the application, and what handles them."""

from __future__ import annotations

from bottle import HTTPResponse

from .answers import escaped


class Refused(Exception):
    """It has a handler."""


class Heir(Refused):
    """It has none of its own."""


class Banned(Refused):
    """It has one of its own."""


class Clumsy(Exception):
    """Its handler fails."""


def refuse(error):
    raise Refused(str(error))


HANDLERS = {
    ("", 410): lambda error: HTTPResponse("gone: " + escaped(error.body), 410),
    ("", Refused): lambda error: HTTPResponse("refused: " + escaped(error), 409),
    ("", Banned): lambda error: HTTPResponse("banned: " + escaped(error), 403),
    ("", Clumsy): refuse,
    ("part", 403): lambda error: HTTPResponse("part denied " + escaped(error.body), 403),
    ("part", Refused): lambda error: HTTPResponse("part refused " + escaped(error), 409),
}
