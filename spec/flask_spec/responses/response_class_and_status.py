"""What a response class decides, and what a response hands to a server."""

import contextlib

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("responses/response-class-settings", SHOULD, since="1.2", werkzeug=">=1.0")
class TestResponseClassSettings:
    """A response class says whether the length is told and whether a stream may be made a sequence,
    and changes the headers, the body and the status that a server is given.

    Source: Werkzeug documentation, "Request / Response Objects", ``Response``.
    """

    def test_the_length_is_told_or_not(self, flask, environ):
        class Untold(flask.Response):
            automatically_set_content_length = False

        told, untold = (
            each(["bo", "dy"]).get_wsgi_headers(environ()) for each in (flask.Response, Untold)
        )
        length = told.get("Content-Length", 4, type=int)
        assert (length, "Content-Length" in untold) == (4, False)

    def test_a_length_that_is_set_stays_where_none_is_told(self, flask, client):
        class Untold(flask.Response):
            automatically_set_content_length = False

        app = flask.Flask("shop")
        app.response_class = Untold
        app.route("/")(lambda: Untold(["bo", "dy"], headers={"Content-Length": "4"}))
        response = client(app).get("/")
        assert (response.text, response.length in (4, None)) == ("body", True)

    @pytest.mark.parametrize("how", ["data", "make_sequence"])
    def test_a_stream_is_made_no_sequence(self, flask, how):
        class Answer(flask.Response):
            implicit_sequence_conversion = False

        stream, text = Answer(piece for piece in "abc"), Answer("abc")
        if how == "make_sequence":
            stream.make_sequence()
            assert stream.is_sequence is True
        else:
            assert text.data == b"abc"
            with pytest.raises(RuntimeError):
                stream.get_data()

    def test_headers_for_the_server_are_made_by_it(self, flask, client):
        class Answer(flask.Response):
            def get_wsgi_headers(self, environ):
                headers = super().get_wsgi_headers(environ)
                headers["X-Path"] = environ["PATH_INFO"]
                return headers

        app = flask.Flask("shop")
        app.response_class = Answer
        app.route("/cart")(lambda: Answer("body"))
        response = client(app).get("/cart")
        assert (response.headers.get("X-Path"), response.text) == ("/cart", "body")

    def test_the_body_for_the_server_is_made_by_it(self, flask, client):
        class Answer(flask.Response):
            def get_app_iter(self, environ):
                return (piece.upper() for piece in super().get_app_iter(environ))

        app = flask.Flask("shop")
        app.response_class = Answer
        app.route("/")(lambda: Answer(iter(["bo", "dy"])))
        assert client(app).get("/").text == "BODY"

    def test_headers_of_the_response_stay_when_it_is_sent(self, flask, environ):
        response = flask.Response("body", headers={"Location": "/größe", "X-A": "1"})
        before = list(response.headers)
        sent = response.get_wsgi_headers(environ())

        assert (sent["X-A"], list(response.headers)) == ("1", before)

    @pytest.mark.parametrize(
        ("method", "code", "expected"),
        [
            ("GET", 200, b"body"),
            ("HEAD", 200, b""),
            ("GET", 204, b""),
            ("GET", 304, b""),
            ("GET", 103, b""),
        ],
    )
    def test_a_server_is_given_all_of_it_at_once(self, flask, environ, method, code, expected):
        made = environ("/", method)
        pieces, status, headers = flask.Response("body", code, {"X-A": "1"}).get_wsgi_response(made)

        named = [(name.lower(), value) for name, value in headers]
        got = (b"".join(pieces), status.split()[0], ("x-a", "1") in named)
        assert got == (expected, str(code), True)

    def test_pieces_are_encoded(self, flask):
        assert list(flask.Response(iter(["ä", b"b", "c"])).iter_encoded()) == [
            b"\xc3\xa4",
            b"b",
            b"c",
        ]

    @pytest.mark.parametrize(
        ("body", "expected"),
        [("größe", 7), (["grö", "ße"], 7), ("", 0), ((piece for piece in "abc"), None)],
        ids=["text", "list", "empty", "stream"],
    )
    def test_the_length_is_calculated_where_it_can_be(self, flask, body, expected):
        class Answer(flask.Response):
            implicit_sequence_conversion = False

        assert Answer(body).calculate_content_length() == expected


@requirement("responses/response-of-others", SHOULD, since="1.2", werkzeug=">=1.0")
class TestResponseOfOthers:
    """A response class makes a response of its own of another one, ``force_type``, and of what a
    WSGI application answers, ``from_app``.

    Source: Werkzeug documentation, "Request / Response Objects", ``Response.force_type``,
    ``Response.from_app``.
    """

    @applies(needs="werkzeug.wrappers")
    def test_of_another_class(self, flask, werkzeug):
        other = werkzeug.wrappers.Response("body", 201, {"X-A": "1"})
        got = flask.Response.force_type(other)

        shown = (isinstance(got, flask.Response), got.status_code, got.headers["X-A"], got.data)
        assert shown == (True, 201, "1", b"body")

    def test_of_its_own_class_it_is_that(self, flask):
        response = flask.Response("body")

        same = flask.Response.force_type(response)
        assert (same is response, same.data) == (True, b"body")

    def test_of_an_application(self, flask, environ):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: ("cart", 201, {"X-A": "1"}))
        made = environ("/cart")

        of_type = flask.Response.force_type(app, made)
        of_app = flask.Response.from_app(app, made)
        got = [(each.status_code, each.headers["X-A"], each.data) for each in (of_type, of_app)]
        assert got == [(201, "1", b"cart")] * 2


@requirement("responses/response-block", SHOULD, since="1.2", werkzeug=">=1.0")
class TestResponseBlock:
    """A response is closed at the end of a block, also after an error: what it streams is closed,
    and the functions for it are called.

    Source: Werkzeug change log, version 0.9; Werkzeug documentation, ``Response.call_on_close``.
    """

    @pytest.mark.parametrize("fails", [False, True], ids=["ended", "failed"])
    def test_is_closed_at_its_end(self, flask, fails):
        closed = []

        class Body:
            def __iter__(self):
                return iter([b"one"])

            def close(self):
                closed.append("body")

        response = flask.Response(Body())
        response.call_on_close(lambda: closed.append("function"))
        with contextlib.suppress(LookupError), response as inside:
            before = (inside is response, list(closed))
            if fails:
                raise LookupError
        assert (before, sorted(closed)) == ((True, []), ["body", "function"])


@requirement("responses/status-text", SHOULD, since="1.2", werkzeug=">=2.0")
class TestStatusText:
    """A status is given as a number, as text that begins with one, or as ``HTTPStatus``, when a
    response is made and later; an empty one is an error.

    Source: Werkzeug documentation, ``Response.status``; Werkzeug change log, version 2.0.0.
    """

    @pytest.mark.parametrize("given", ["404", "404 ", "404 Not Here", "404 404"])
    @pytest.mark.parametrize("how", ["made", "set"])
    def test_begins_with_the_code(self, flask, given, how):
        response = flask.Response("body", given if how == "made" else 200)
        if how == "set":
            response.status = given

        assert (response.status_code, response.status.split()[0]) == (404, "404")

    @pytest.mark.parametrize("given", ["", " "], ids=repr)
    def test_empty_it_is_an_error(self, flask, given):
        assert flask.Response("body", "200 OK").status_code == 200
        with pytest.raises(ValueError):
            flask.Response("body", given)


@requirement("responses/stream-of-a-response", MAY, since="1.2", werkzeug=">=1.0")
class TestStreamOfAResponse:
    """``response.stream`` is a file that writes to the end of the body.

    Source: Werkzeug documentation, ``Response.stream``.
    """

    def test_lines_are_written(self, flask):
        response = flask.Response("a")
        response.stream.writelines([b"b", b"c"])

        assert response.get_data() == b"abc"

    def test_tells_where_it_is(self, flask):
        response = flask.Response("größe")

        assert (response.stream.tell(), response.stream.write(b"abc"), response.stream.tell()) == (
            7,
            3,
            10,
        )

    def test_closed_it_takes_no_more(self, flask):
        response = flask.Response("a")
        response.stream.close()

        with pytest.raises(ValueError):
            response.stream.write(b"b")
        assert response.get_data() == b"a"
