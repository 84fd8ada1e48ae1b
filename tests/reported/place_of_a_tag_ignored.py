"""Report: pallets/flask#2352
A tag of the session that is registered before the others is asked after them.
"""

from changed import change
from flask.json.tag import TaggedJSONSerializer

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "sessions"
EXPECTED = ("sessions/custom-tags",)

change(TaggedJSONSerializer.register, {"self.order.insert(index, tag)": "self.order.append(tag)"})
