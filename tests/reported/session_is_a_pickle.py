"""Report: pallets/werkzeug#30
A session's cookie holds a pickle, which whoever knows the key can have run anything.
"""

import pickle

from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "sessions"
EXPECTED = ("sessions/tagged-json", "sessions/cookie-format", "sessions/unstorable-values")

SecureCookieSessionInterface.serializer = pickle
