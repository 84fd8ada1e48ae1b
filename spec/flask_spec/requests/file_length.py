"""``content_length`` of an uploaded file."""

import pytest

from flask_conformance import MAY, requirement


@requirement("requests/file-length", MAY, since="1.2", werkzeug=">=2.3.6")
class TestFileLength:
    """The ``content_length`` of an uploaded file is what its part of the body tells, and 0 where
    that tells none or no number.

    Source: Werkzeug documentation, "FileStorage".
    If this fails: look at what is made of a missing header.
    """

    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            pytest.param("", 0, id="none"),
            pytest.param("Content-Length: 4\r\n", 4, id="told"),
            pytest.param("Content-Length: four\r\n", 0, id="no-number"),
        ],
    )
    def test_is_told(self, flask, environ, header, expected):
        app = flask.Flask("uploads")
        body = (
            '--bb\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n'
            f"{header}\r\ntext\r\n--bb--\r\n"
        )
        headers = {"Content-Type": "multipart/form-data; boundary=bb"}
        sent = environ("/", "POST", headers=headers, data=body.encode())

        with app.request_context(sent):
            assert flask.request.files["file"].content_length == expected
