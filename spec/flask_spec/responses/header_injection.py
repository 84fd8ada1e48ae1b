"""Line breaks in what an application gives to a response."""

import contextlib
import io

import pytest

from flask_conformance import MUST, applies, requirement

BREAKS = ["\r\nX-Injected: 1", "\r\n\r\n<script>", "\nX-Injected: 1", "\rX-Injected: 1"]
NAMES = ["CR LF", "end of headers", "LF", "CR"]

SET = {
    "item": lambda headers, text: headers.__setitem__("X-A", text),
    "set": lambda headers, text: headers.set("X-A", text),
    "set with a parameter": lambda headers, text: headers.set("X-A", "a", b=text),
    "add": lambda headers, text: headers.add("X-A", text),
    "add with a parameter": lambda headers, text: headers.add("X-A", "a", b=text),
    "add_header": lambda headers, text: headers.add_header("X-A", text),
    "setdefault": lambda headers, text: headers.setdefault("X-A", text),
    "extend with a dict": lambda headers, text: headers.extend({"X-A": text}),
    "extend with lists": lambda headers, text: headers.extend({"X-A": ["a", text]}),
    "extend with pairs": lambda headers, text: headers.extend([("X-A", text)]),
}
SET_SINCE_1_0 = {
    "setlist": lambda headers, text: headers.setlist("X-A", ["a", text]),
    "setlistdefault": lambda headers, text: headers.setlistdefault("X-A", ["a", text]),
    "update with a dict": lambda headers, text: headers.update({"X-A": text}),
    "update with pairs": lambda headers, text: headers.update([("X-A", text)]),
}
ATTRIBUTES = {
    "content_type": lambda response, text: setattr(response, "content_type", f"text/x{text}"),
    "mimetype": lambda response, text: setattr(response, "mimetype", f"text/x{text}"),
    "mimetype_params": lambda response, text: response.mimetype_params.update(a=text),
    "location": lambda response, text: setattr(response, "location", f"/a{text}"),
    "content_location": lambda response, text: setattr(response, "content_location", text),
    "content_encoding": lambda response, text: setattr(response, "content_encoding", text),
    "content_language": lambda response, text: response.content_language.add(text),
    "vary": lambda response, text: response.vary.add(text),
    "allow": lambda response, text: response.allow.add(text),
    "retry_after": lambda response, text: setattr(response, "retry_after", text),
    "accept_ranges": lambda response, text: setattr(response, "accept_ranges", text),
    "cache_control": lambda response, text: setattr(response.cache_control, "private", text),
    "etag": lambda response, text: response.set_etag(f"a{text}"),
    "cookie value": lambda response, text: response.set_cookie("a", f"b{text}"),
    "cookie path": lambda response, text: response.set_cookie("a", "b", path=f"/{text}"),
    "cookie domain": lambda response, text: response.set_cookie("a", "b", domain=f"a{text}"),
    "cookie name": lambda response, text: response.set_cookie(f"a{text}", "b"),
    "deleted cookie": lambda response, text: response.delete_cookie(f"a{text}"),
}
MADE = {
    "dict": lambda flask, text: flask.Response("body", headers={"X-A": text}),
    "mimetype": lambda flask, text: flask.Response("body", mimetype=f"text/x{text}"),
    "content type": lambda flask, text: flask.Response("body", content_type=f"text/x{text}"),
    "headers of a view": lambda flask, text: ("body", 200, {"X-A": text}),
    "redirect": lambda flask, text: flask.redirect(f"/a{text}"),
}


def broken(client, app):
    """The headers of ``/`` that hold a line break, and those that one has begun.

    Whether views answer at all is seen first.
    """

    @app.route("/harmless")
    def harmless():
        return "harmless"

    assert client(app).get("/harmless").text == "harmless"
    pairs = list(client(app).get("/").headers)
    return [(n, v) for n, v in pairs if set(n + v) & {"\r", "\n"} or n.lower() == "x-injected"]


@requirement("responses/header-injection", MUST, since="1.2")
class TestHeaderInjection:
    """No value that an application gives to a response ends its header or begins another one: a
    line break in it is an error, or is escaped.

    Why: such values come from visitors: names of files, targets of redirects, words of a search.
    Source: RFC 9110, section 5.5; Werkzeug documentation, "Data Structures", ``Headers``.
    If this fails: look for a way into the headers that goes around the check.
    """

    @pytest.mark.parametrize("way", list(SET))
    @pytest.mark.parametrize("text", BREAKS, ids=NAMES)
    def test_by(self, flask, client, way, text):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("body")
            with contextlib.suppress(ValueError):
                SET[way](response.headers, f"a{text}")
            return response

        assert broken(client, app) == []

    @pytest.mark.parametrize("way", list(SET_SINCE_1_0))
    @applies(werkzeug=">=1.0")
    def test_by_method(self, flask, client, way):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("body")
            with contextlib.suppress(ValueError):
                SET_SINCE_1_0[way](response.headers, f"a{BREAKS[0]}")
            return response

        assert broken(client, app) == []

    @pytest.mark.parametrize("attribute", list(ATTRIBUTES))
    @pytest.mark.parametrize("text", BREAKS, ids=NAMES)
    def test_by_attribute(self, flask, client, attribute, text):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("body")
            with contextlib.suppress(ValueError):
                ATTRIBUTES[attribute](response, text)
            return response

        assert broken(client, app) == []

    @pytest.mark.parametrize("way", list(MADE))
    @pytest.mark.parametrize("text", BREAKS, ids=NAMES)
    def test_when_made(self, flask, client, way, text):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            try:
                return app.make_response(MADE[way](flask, f"a{text}"))
            except ValueError:
                return "refused"

        assert broken(client, app) == []

    @pytest.mark.parametrize("text", BREAKS, ids=NAMES)
    @applies(werkzeug=">=2.1")
    def test_when_made_of_pairs(self, flask, client, text):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response("body", headers=[("X-A", f"a{text}")]))

        assert broken(client, app) == []

    @pytest.mark.parametrize("text", BREAKS, ids=NAMES)
    @applies(flask=">=2.0")
    def test_by_download_name(self, flask, client, text):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.send_file(io.BytesIO(b"x"), download_name=f"a{text}.txt")

        assert broken(client, app) == []

    @pytest.mark.parametrize("text", BREAKS, ids=NAMES)
    @pytest.mark.parametrize("argument", ["mimetype", "etag"])
    @applies(flask=">=2.0")
    def test_by_argument_of_send_file(self, flask, client, argument, text):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            arguments = {"mimetype": "text/plain", argument: f"text/x{text}"}
            return flask.send_file(io.BytesIO(b"x"), **arguments)

        assert broken(client, app) == []

    @pytest.mark.parametrize("text", BREAKS, ids=NAMES)
    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    def test_by_challenge(self, flask, werkzeug, client, text):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("body", 401)
            challenge = werkzeug.datastructures.WWWAuthenticate("basic", {"realm": f"a{text}"})
            response.www_authenticate = challenge
            return response

        assert broken(client, app) == []

    def test_a_value_without_a_line_break_is_sent(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/")(lambda: flask.Response("body", headers={"X-A": word}))

        assert client(app).get("/").headers.get("X-A") == word
