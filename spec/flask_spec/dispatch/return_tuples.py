"""What a view may return: tuples of body, status and headers."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("dispatch/return-status", MUST, flask=">=0.9")
class TestReturnStatus:
    """A view may return a tuple of body and status; the status is a code, or a text that begins
    with it.

    Source: Flask quickstart, "About Responses".
    """

    @pytest.mark.parametrize(
        ("status", "sent"),
        [(201, 201), ("299 SO FINE", 299), ("202 accepted", 202)],
        ids=["code", "text", "text in lower case"],
    )
    def test_is_sent(self, flask, client, status, sent):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", status

        response = client(app).get("/")
        assert (response.status_code, response.text) == (sent, "body")

    @pytest.mark.parametrize(
        ("status", "sent"),
        [(201, 201), ("299 SO FINE", 299)],
        ids=["code", "text"],
    )
    def test_replaces_that_of_a_response_object(self, flask, client, status, sent):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.Response("body", status=404), status

        assert client(app).get("/").status_code == sent

    def test_none_leaves_the_status_as_it_is(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.Response("body", status=404), None, {"X-Word": "here"}

        response = client(app).get("/")
        assert (response.status_code, response.headers["X-Word"]) == (404, "here")


@requirement("dispatch/return-status-given", MAY, since="1.2", flask=">=0.9")
class TestReturnStatusGiven:
    """The response class is given the status and the headers that a view returned with a text,
    when it makes the response.
    """

    def test_the_response_class_receives_it(self, flask, client):
        app, received = flask.Flask("shop"), []

        class Answer(flask.Response):
            def __init__(self, response=None, status=None, headers=None, **options):
                if response == "body":
                    received.append((status, dict(headers or {})))
                super().__init__(response, status, headers, **options)

        app.response_class = Answer

        @app.route("/")
        def index():
            return "body", 418, {"X-Word": "here"}

        client(app).get("/")
        assert received == [(418, {"X-Word": "here"})]


@requirement("dispatch/return-headers", MUST, flask=">=0.11")
class TestReturnHeaders:
    """A view may return a tuple of body and headers, or of body, status and headers; headers are
    a mapping, or a list or tuple of pairs.

    Source: Flask quickstart, "About Responses".
    """

    @pytest.mark.parametrize(
        "headers",
        [{"X-A": "1", "X-B": "2"}, [("X-A", "1"), ("X-B", "2")]],
        ids=["dict", "list of pairs"],
    )
    def test_are_sent(self, flask, client, headers):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", headers

        response = client(app).get("/")
        assert (response.headers["X-A"], response.headers["X-B"]) == ("1", "2")

    @applies(flask=">=1.0")
    def test_may_be_a_tuple_of_pairs(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", (("X-A", "1"), ("X-B", "2"))

        response = client(app).get("/")
        assert (response.headers["X-A"], response.headers["X-B"]) == ("1", "2")

    @applies(flask=">=1.0", needs="werkzeug.datastructures")
    def test_may_be_a_headers_object(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", werkzeug.datastructures.Headers({"X-A": "1"})

        assert client(app).get("/").headers["X-A"] == "1"

    def test_leave_the_status_at_200(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", {"X-A": "1"}

        response = client(app).get("/")
        assert (response.status_code, response.headers["X-A"]) == (200, "1")

    @pytest.mark.parametrize(
        "headers", [{"X-A": "1"}, [("X-A", "1")], (("X-A", "1"),)], ids=["dict", "list", "tuple"]
    )
    def test_come_after_the_status(self, flask, client, headers):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", 201, headers

        response = client(app).get("/")
        got = (response.status_code, response.headers["X-A"], response.text)
        assert got == (201, "1", "body")

    def test_the_text_keeps_its_content_type(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", {"X-A": "1"}

        assert client(app).get("/").content_type == "text/html; charset=utf-8"

    def test_may_set_the_content_type(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", 200, {"Content-Type": "text/css"}

        response = client(app).get("/")
        got = (response.mimetype, len(response.headers.get_all("Content-Type")))
        assert got == ("text/css", 1)

    def test_a_list_may_repeat_a_name(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", [("X-A", "1"), ("X-A", "2")]

        assert ", ".join(client(app).get("/").headers.get_all("X-A")) == "1, 2"

    def test_are_added_to_those_of_a_response_object(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.Response("body", headers={"X-A": "1"}), {"X-B": "2"}

        headers = client(app).get("/").headers
        assert (headers["X-A"], headers["X-B"]) == ("1", "2")

    @applies(flask=">=2.0")
    def test_replace_those_of_a_response_object_with_the_same_name(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.Response("body", headers={"X-A": "1"}), {"X-A": "2"}

        assert client(app).get("/").headers.get_all("X-A") == ["2"]

    @applies(flask="<2.0")
    def test_stood_beside_those_of_a_response_object_with_the_same_name(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.Response("body", headers={"X-A": "1"}), {"X-A": "2"}

        assert ", ".join(client(app).get("/").headers.get_all("X-A")) == "1, 2"

    @applies(flask=">=1.1")
    def test_may_stand_beside_a_dict(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return {"name": "Ada"}, 201, {"X-A": "1"}

        response = client(app).get("/")
        got = (response.status_code, response.headers["X-A"], response.json())
        assert got == (201, "1", {"name": "Ada"})


@requirement("dispatch/return-tuple-before-0-9", SHOULD, flask="<0.9")
class TestReturnTupleBefore09:
    """A tuple that a view returns holds the arguments of the response class: body, status,
    headers, mimetype, content type.

    Source: Flask 0.8 documentation, "About Responses".
    """

    def test_status_is_sent(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", 201

        response = client(app).get("/")
        assert (response.status_code, response.text) == (201, "body")

    def test_mimetype_comes_fourth(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return "body", 200, {}, "text/css"

        assert client(app).get("/").mimetype == "text/css"
