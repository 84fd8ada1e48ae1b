"""Varies: `url_for` percent-encodes every reserved character of an anchor.
Correct: RFC 3986 2.2: reserved characters that have no purpose in a part may be encoded.
"""

from urllib.parse import quote

import flask.app

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "blueprints", "templates")

flask.app._url_quote = lambda text, safe="": quote(text, safe="")
