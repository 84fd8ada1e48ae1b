"""Varies: a response copies its bytes: what `data` and `get_data` give is made anew each time.
Correct: the documentation says that they are the bytes of the response.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "testing")


class Bytes(bytes):
    pass


own = Response.get_data


def get_data(self, as_text=False):
    data = own(self, as_text)
    return data if as_text else Bytes(data)


Response.get_data = get_data
Response.data = property(get_data, Response.set_data)
