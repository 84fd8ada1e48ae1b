"""Varies: a response keeps its fields in groups: what is added stands behind the last of its name.
Correct: RFC 9110 5.3: only the order of fields of one name means something.
"""

from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "sessions", "wsgi", "testing")

own = Headers.add


def add(self, key, value, /, **kwargs):
    own(self, key, value, **kwargs)
    added = self._list.pop()
    places = [at for at, (name, _) in enumerate(self._list) if name.lower() == key.lower()]
    self._list.insert(places[-1] + 1 if places else 0, added)


Headers.add = add
