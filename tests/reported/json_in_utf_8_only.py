"""Report: pallets/flask#2691
A JSON body in UTF-16 or UTF-32 is refused.
"""

from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "json"
EXPECTED = ("requests/json-unicode-encodings",)

own = DefaultJSONProvider.loads


def loads(self, s, **kwargs):
    return own(self, s.decode() if isinstance(s, bytes) else s, **kwargs)


DefaultJSONProvider.loads = loads
