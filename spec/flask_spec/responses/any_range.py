"""Any range of a file: the very bytes that were asked for."""

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.properties import given, st

CONTENT = bytes(range(32, 62))


def ranges():
    """Ranges of bytes (RFC 9110, section 14.1.2) and what part of thirty bytes they name."""
    number = st.integers(0, 40)
    between = st.tuples(number, number).map(sorted)
    return {
        "asked": between.map(lambda both: (f"{both[0]}-{both[1]}", slice(both[0], both[1] + 1)))
        | number.map(lambda start: (f"{start}-", slice(start, None)))
        | st.integers(1, 30).map(lambda last: (f"-{last}", slice(-last, None)))
    }


@requirement(
    "responses/any-range",
    SHOULD,
    flask=">=1.0",
    werkzeug=">=1.0",
    depends="responses/ranges",
    since="1.2",
)
class TestAnyRange:
    """The answer to a range of bytes of a file holds the bytes of that range, as many of them as
    there are; where there are none, it is 416.

    Source: Flask documentation, "API", "send_file"; RFC 9110, section 14.
    If this fails: look at the first and the last byte of the range.
    """

    @given(ranges, examples=25)
    def test_holds_its_bytes(self, flask, client, tmp_path, asked):
        app, path = flask.Flask("files"), tmp_path / "a.bin"
        path.write_bytes(CONTENT)
        app.add_url_rule("/", "a", lambda: flask.send_file(str(path), conditional=True))
        written, named = asked

        response = client(app).get("/", headers={"Range": f"bytes={written}"})
        content = response.content if response.status_code != 416 else b""
        assert content == CONTENT[named]

    @pytest.mark.parametrize("last", [31, 60, 10**20])
    def test_more_last_bytes_than_there_are_is_the_whole_file(self, flask, client, tmp_path, last):
        app, path = flask.Flask("files"), tmp_path / "a.bin"
        path.write_bytes(CONTENT)
        app.add_url_rule("/", "a", lambda: flask.send_file(str(path), conditional=True))

        assert client(app).get("/", headers={"Range": f"bytes=-{last}"}).content == CONTENT

    @given(ranges, examples=25)
    def test_is_told(self, flask, client, tmp_path, asked):
        app, path = flask.Flask("files"), tmp_path / "a.bin"
        path.write_bytes(CONTENT)
        app.add_url_rule("/", "a", lambda: flask.send_file(str(path), conditional=True))
        written, named = asked
        start, stop, _ = named.indices(len(CONTENT))

        response = client(app).get("/", headers={"Range": f"bytes={written}"})
        told = (response.status_code, response.content_range)
        none_of_it = (416, f"bytes */{len(CONTENT)}")
        some_of_it = (206, f"bytes {start}-{stop - 1}/{len(CONTENT)}")
        assert told == (some_of_it if start < stop else none_of_it)
