"""Varies: the test client writes multipart bodies with another boundary, headers in lower case and
a preamble.
Correct: RFC 2046 5.1.1 and RFC 7578 4: each client does as it likes, and the same arrives.
"""

import io

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "testing",
    "requests/f*",
)


own = werkzeug.test.stream_encode_multipart


def stream_encode_multipart(data, *args, **kwargs):
    kwargs.setdefault("boundary", "=_other'boundary_0")
    stream, _, boundary = own(data, *args, **kwargs)
    body = stream.read()
    body = body.replace(b"\r\nContent-Disposition: form-data", b"\r\ncontent-disposition:form-data")
    body = b"no part of it\r\n" + body
    return io.BytesIO(body), len(body), boundary


werkzeug.test.stream_encode_multipart = stream_encode_multipart
