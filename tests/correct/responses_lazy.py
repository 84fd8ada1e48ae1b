"""Varies: what a response holds is an iterable that makes its pieces when it is asked for them,
also where it was given as text; `get_data` joins them.
Correct: `Response.response` is documented as an iterable, and `get_data` as its bytes.
"""

import werkzeug.wrappers.response as wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "wsgi", "testing", "middleware", "templates/stream*")

own = wrappers.Response.set_data


class Lazily:
    """Pieces of at most seven bytes, made again for each who asks."""

    def __init__(self, content):
        self._content = content

    def __len__(self):
        return -(-len(self._content) // 7)

    def __iter__(self):
        for at in range(0, len(self._content), 7):
            yield self._content[at : at + 7]


def set_data(self, value):
    own(self, value)
    self.response = Lazily(self.response[0])


def get_data(self, as_text=False):
    if not isinstance(self.response, Lazily):
        self._ensure_sequence()
    content = b"".join(self.iter_encoded())
    return content.decode() if as_text else content


def is_sequence(self):
    return isinstance(self.response, tuple | list | Lazily)


def calculate_content_length(self):
    try:
        self._ensure_sequence()
    except RuntimeError:
        return None
    return sum(len(piece) for piece in self.iter_encoded())


wrappers.Response.set_data = set_data
wrappers.Response.get_data = get_data
wrappers.Response.data = property(get_data, set_data)
wrappers.Response.is_sequence = property(is_sequence)
wrappers.Response.calculate_content_length = calculate_content_length
