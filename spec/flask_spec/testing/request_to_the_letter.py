"""A request of the test client, to the letter."""

import io

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("testing/request-empty-files", SHOULD, since="1.2")
class TestRequestEmptyFiles:
    """A file without any content is sent as one: with its name, no bytes, and beside whatever else
    the form holds.

    Source: Werkzeug documentation, "Test Utilities", "EnvironBuilder"; RFC 7578, section 4.
    If this fails: look at what is written for a part whose content ends at once.
    """

    def test_is_there(self, flask):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def index():
            sent = flask.request.files["note"]
            return f"{sent.filename}: {len(sent.read())}"

        data = {"note": (io.BytesIO(), "note.txt")}
        assert app.test_client().post("/", data=data).data == b"note.txt: 0"

    def test_another_file_follows(self, flask):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def index():
            return "; ".join(sent.filename for sent in flask.request.files.getlist("note"))

        notes = [(io.BytesIO(), "a.txt"), (io.BytesIO(b"b"), "b.txt")]
        assert app.test_client().post("/", data={"note": notes}).data == b"a.txt; b.txt"

    def test_a_field_stands_beside_it(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.form["title"])

        data = {"note": (io.BytesIO(), "note.txt"), "title": "empty"}
        assert app.test_client().post("/", data=data).data == b"empty"


@requirement("testing/request-uri", MAY, since="1.2", flask=">=2.0", werkzeug=">=2.0")
class TestRequestUri:
    """The environ has the target of the request as it was sent in ``REQUEST_URI`` and ``RAW_URI``:
    still encoded, with the query.

    Why: several servers put it there, and applications read it to tell ``%2F`` from a slash.
    Source: Werkzeug changes, 2.0.
    """

    def test_query(self, flask):
        app = flask.Flask("shop")
        app.route("/a b")(lambda: flask.request.environ["REQUEST_URI"])

        assert app.test_client().get("/a%20b?page=2").data == b"/a%20b?page=2"

    def test_raw_uri_is_the_same(self, flask):
        app = flask.Flask("shop")
        app.route("/a b")(lambda: flask.request.environ["RAW_URI"])

        assert app.test_client().get("/a%20b?page=2").data == b"/a%20b?page=2"

    @applies(werkzeug=">=2.0.3")
    @pytest.mark.parametrize("code", [302, 307])
    def test_of_a_redirect_it_is_the_target(self, flask, code):
        app = flask.Flask("shop")
        app.route("/old", endpoint="old")(lambda: flask.redirect("/new?page=2", code))
        app.route("/new", endpoint="new")(
            lambda: flask.request.environ["REQUEST_URI"].partition("?")[0]
        )

        assert app.test_client().get("/old?page=1", follow_redirects=True).data == b"/new"


@requirement("testing/request-without-contexts", MAY, since="1.2", flask=">=1.0.3")
class TestRequestWithoutContexts:
    """Writing the ``json`` argument of a request pushes no application context: functions that are
    called at the end of one are called for the request alone.

    Why: what is opened in an application context is closed at its end, and once more would be one
    too many.
    Source: Flask changes, 1.0.3.
    """

    def test_teardown_functions_are_called_once(self, flask):
        app = flask.Flask("shop")
        called = []
        app.teardown_appcontext(lambda error: called.append("teardown"))
        app.route("/", methods=["POST"])(lambda: "posted")

        app.test_client().post("/", json={"page": 1})

        assert called == ["teardown"]


@requirement("testing/request-multipart-type", SHOULD, since="1.2", werkzeug=">=2.3")
class TestRequestMultipartType:
    """A form that is sent with ``content_type="multipart/form-data"`` is told with the boundary
    that it is written with.

    Source: Werkzeug documentation, "Test Utilities", "EnvironBuilder"; RFC 7578, section 4.1.
    If this fails: look at which of two content types is sent.
    """

    @pytest.mark.parametrize("how", ["argument", "header"])
    def test_fields_arrive(self, flask, how):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.form["title"])
        kind = "multipart/form-data"
        told = {"content_type": kind} if how == "argument" else {"headers": {"Content-Type": kind}}

        assert app.test_client().post("/", data={"title": "a"}, **told).data == b"a"
