"""JSON in a body says itself how its text is written."""

import json

import pytest

from flask_conformance import SHOULD, requirement


@requirement(
    "requests/json-encoding",
    SHOULD,
    flask=">=0.12.3",
    since="1.2",
    advisory=("CVE-2018-1000656", "CVE-2019-1010083"),
)
class TestJsonEncoding:
    """JSON in a body is UTF-8, whatever ``charset`` the content type gives.

    Why: a codec that a client chooses may make much text of a few bytes.
    Source: RFC 8259, sections 8.1 and 11; Flask change log, version 0.12.3.
    If this fails: look at what chooses the codec that decodes the body.
    """

    @pytest.mark.parametrize(
        "charset", ["utf-8", "latin-1", "ascii", "utf-16", "utf-7", "unicode_escape", "no-codec"]
    )
    def test_the_charset_changes_nothing(self, flask, environ, charset):
        app = flask.Flask("api")
        body = json.dumps({"size": "größe"}, ensure_ascii=False).encode()
        headers = {"Content-Type": f"application/json; charset={charset}"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.get_json() == {"size": "größe"}
