"""Names of files on their way: the header is ASCII."""

import io

import pytest

from flask_conformance import SHOULD, requirement


@requirement("responses/attachment-in-ascii", SHOULD, since="1.2", flask=">=2.0")
class TestAttachmentInAscii:
    """A file name with characters outside of ASCII, those of Latin-1 among them, is told in
    ``filename*``; the header has none of them as they are.

    Why: some servers refuse the response, and some clients read another charset.
    Source: RFC 6266, section 4.3; RFC 8187, section 3.2; Flask documentation, "send_file".
    If this fails: look at which charset decides that a name can be sent as it is.
    """

    @pytest.mark.parametrize("name", ["größe.txt", "é", "ж.txt"])
    def test_is_percent_encoded(self, flask, client, name):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            content = io.BytesIO(b"text")
            return flask.send_file(
                content, mimetype="text/plain", as_attachment=True, download_name=name
            )

        response = client(app).get("/")
        is_ascii = response.headers["Content-Disposition"].isascii()
        assert (response.disposition, is_ascii) == (("attachment", name), True)
