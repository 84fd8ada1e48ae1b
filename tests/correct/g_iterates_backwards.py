"""Varies: `g` names what it holds from the youngest to the oldest.
Correct: the documentation gives names no order.
"""

from flask.ctx import _AppCtxGlobals

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "templates")

_AppCtxGlobals.__iter__ = lambda self: iter(list(vars(self))[::-1])
