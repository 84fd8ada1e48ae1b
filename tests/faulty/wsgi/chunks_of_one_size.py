"""Of a body in chunks the first is read, and no other."""

from werkzeug.serving import DechunkedInput

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/development-server-requests"

length_of = DechunkedInput.read_chunk_len


def first(self):
    length = length_of(self)
    if vars(self).setdefault("begun", False):
        return 0
    self.begun = True
    return length


DechunkedInput.read_chunk_len = first
