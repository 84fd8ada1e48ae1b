"""Varies: multipart bodies are read whole and split at their boundaries; the headers of parts are
read by Python's email package.
Correct: RFC 7578 and RFC 2046 5.1.1: what arrives is the same; nobody promises how it is parsed.
"""

import re
from email.parser import HeaderParser
from email.policy import compat32

import werkzeug.formparser
from werkzeug.datastructures import FileStorage, Headers
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.http import parse_options_header

from flask_adapters.flask import FlaskAdapter

CHAPTERS = (
    "requests",
    "testing/*encoded*",
    "testing/request*",
)


def split(body, boundary):
    edge = re.compile(rb"(?:\A|\r\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r\n|\Z)")
    at = edge.search(body)
    while at and not at[1]:
        # The line break before the next boundary may be the one that ends this one.
        following = edge.search(body, at.end() - 2)
        if following is None:
            raise ValueError("the body ends before its last boundary")
        yield body[at.end() : max(following.start(), at.end())]
        at = following
    if at is None:
        raise ValueError("no boundary")


def parse(self, stream, boundary, content_length):
    body = b"".join(iter(lambda: stream.read(16_384), b""))
    fields, files = [], []
    for number, part in enumerate(split(body, boundary), 1):
        if self.max_form_parts is not None and number > self.max_form_parts:
            raise RequestEntityTooLarge
        # RFC 2046, section 5.1.1: a part may end behind its headers.
        head, _, content = (b"\r\n" + part).partition(b"\r\n\r\n")
        message = HeaderParser(policy=compat32).parsestr(head[2:].decode("utf-8", "replace"))
        headers = Headers([(name, str(value).strip()) for name, value in message.items()])
        _, parameters = parse_options_header(headers.get("Content-Disposition"))
        name = parameters["name"] if "name" in parameters else self.fail("a part without a name")
        if "filename" in parameters:
            file = self.stream_factory(
                total_content_length=content_length,
                filename=parameters["filename"],
                content_type=headers.get("Content-Type"),
                content_length=0,
            )
            file.write(content)
            file.seek(0)
            files.append((name, FileStorage(file, parameters["filename"], name, headers=headers)))
        else:
            if self.max_form_memory_size is not None and len(content) > self.max_form_memory_size:
                raise RequestEntityTooLarge
            fields.append((name, content.decode(self.get_part_charset(headers), "replace")))
    return self.cls(fields), self.cls(files)


werkzeug.formparser.MultiPartParser.parse = parse


class adapter(FlaskAdapter):
    def __init__(self):
        super().__init__()
        # A parser of another kind does not deviate where Werkzeug's is known to.
        self.known = {id: why for id, why in self.known.items() if "/multipart-" not in id}
