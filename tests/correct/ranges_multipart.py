"""Varies: several ranges are answered with multipart/byteranges.
Correct: RFC 9110 14.6 and 15.3.7.2: that is how several parts are sent.
"""

import werkzeug.wrappers.response as wrappers
from werkzeug.http import parse_range_header

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application/*file*", "application/*static*", "middleware/shared*")

BOUNDARY = "7Gm4PwLr"
own = wrappers.Response._process_range_request


def _process_range_request(self, environ, complete_length, accept_ranges):
    told = parse_range_header(environ.get("HTTP_RANGE"))
    if (
        not accept_ranges
        or told is None
        or told.units != "bytes"
        or len(told.ranges) < 2
        or not complete_length
        or not self._is_range_request_processable(environ)
    ):
        return own(self, environ, complete_length, accept_ranges)
    wanted = [
        part
        for begin, end in told.ranges
        if (part := bounds(begin, end, complete_length)) is not None
    ]
    if not wanted:
        return own(self, environ, complete_length, accept_ranges)
    self.direct_passthrough = False
    content = b"".join(self.iter_encoded())
    self.close()
    pieces = []
    for begin, end in wanted:
        head = (
            f"--{BOUNDARY}\r\nContent-Type: {self.content_type}\r\n"
            f"Content-Range: bytes {begin}-{end - 1}/{complete_length}\r\n\r\n"
        )
        pieces += [head.encode(), content[begin:end], b"\r\n"]
    pieces.append(f"--{BOUNDARY}--\r\n".encode())
    self.response = pieces
    self.content_type = f"multipart/byteranges; boundary={BOUNDARY}"
    self.content_length = sum(map(len, pieces))
    self.headers["Accept-Ranges"] = "bytes"
    self.status_code = 206
    return True


def bounds(begin, end, length):
    if begin < 0:
        return max(length + begin, 0), length
    if begin >= length:
        return None
    return begin, length if end is None else min(end, length)


wrappers.Response._process_range_request = _process_range_request
