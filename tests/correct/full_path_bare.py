"""Varies: `full_path` ends with the path where a request has no query.
Correct: the documentation calls it the path with the query; a lone "?" is in no sentence.
"""

import werkzeug.sansio.request as sansio

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "contexts/simulated*", "dispatch")

own = sansio.Request.full_path.fget


def full_path(self):
    return own(self).removesuffix("?") if not self.query_string else own(self)


sansio.Request.full_path = property(full_path)
