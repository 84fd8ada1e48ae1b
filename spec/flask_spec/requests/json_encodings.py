"""JSON bodies in other encodings of Unicode."""

import pytest

from flask_conformance import MAY, requirement


@requirement("requests/json-unicode-encodings", MAY, since="1.2", flask=">=1.0")
class TestJsonEncodings:
    """A JSON body may be in UTF-8, UTF-16 or UTF-32: which one it is, its first bytes tell.

    Why: RFC 8259 asks for UTF-8, but what older programs send was good by RFC 4627.
    Source: Flask changes, 1.0.
    If this fails: look at whether bytes are decoded before they reach the JSON library.
    """

    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
    )
    def test_is_read(self, flask, environ, encoding):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}
        body = '{"town": "Köln"}'.encode(encoding)

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.get_json() == {"town": "Köln"}
