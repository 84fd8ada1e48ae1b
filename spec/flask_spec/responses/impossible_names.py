"""Names that no file can have."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("responses/impossible-names", SHOULD, since="1.2", flask=">=0.11")
class TestImpossibleNames:
    """A name that the system cannot give to a file, as one with a zero byte, is answered with an
    error of the client: 404, or 400 in older releases.

    Why: scanners send such URLs all day, and an error of the server each time hides the real ones.
    Source: Flask documentation, "send_from_directory".
    If this fails: look at what asking for the file raises.
    """

    @pytest.mark.parametrize("name", ["a%00b", "%00", "folder/%00", "a" * 5000])
    def test_sent_from_a_folder(self, flask, client, tmp_path, name):
        app = flask.Flask("pages")
        app.route("/<path:name>")(lambda name: flask.send_from_directory(str(tmp_path), name))

        assert client(app).get(f"/{name}").status_code in (400, 404)

    @pytest.mark.parametrize("name", ["a%00b", "%00", "a" * 5000])
    def test_static_files(self, flask, client, tmp_path, name):
        app = flask.Flask("pages", static_folder=str(tmp_path), static_url_path="/static")

        assert client(app).get(f"/static/{name}").status_code in (400, 404)
