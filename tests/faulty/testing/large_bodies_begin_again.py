"""A body of a test that becomes too large for the memory loses what was written before."""

from io import BytesIO

from werkzeug import test

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/request-files"

encode = test.stream_encode_multipart


def from_the_border(*arguments, **options):
    stream, length, boundary = encode(*arguments, **options)
    if length > 512_000:
        body = stream.read()
        return BytesIO(body[:400_000] + body[410_000:]), length - 10_000, boundary
    return stream, length, boundary


test.stream_encode_multipart = from_the_border
