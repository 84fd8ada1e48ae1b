"""Hooks and signals, whatever the answer is."""

import pytest

from flask_conformance import SHOULD, applies, requirement

ANSWERS = [
    pytest.param(("GET", "/view", 200), id="view"),
    pytest.param(("HEAD", "/view", 200), id="HEAD"),
    pytest.param(("OPTIONS", "/view", 200), id="automatic OPTIONS"),
    pytest.param(("DELETE", "/view", 405), id="method not allowed"),
    pytest.param(("GET", "/nowhere", 404), id="not found"),
    pytest.param(("GET", "/folder", 300), id="redirect to the slash"),
    pytest.param(("GET", "/static/a.txt", 200), id="static file"),
    pytest.param(("GET", "/static/b.txt", 404), id="missing static file"),
    pytest.param(("GET", "/before", 503), id="answer before the view"),
    pytest.param(("GET", "/abort", 403), id="aborted"),
    pytest.param(("GET", "/response", 402), id="aborted with a response"),
    pytest.param(("GET", "/handled", 410), id="handled error"),
    pytest.param(("GET", "/fail", 500), id="server error"),
    pytest.param(("GET", "/redirect", 302), id="redirect"),
    pytest.param(("GET", "/stream", 200), id="stream"),
]


def website(flask, folder):
    (folder / "a.txt").write_text("a")
    app = flask.Flask("website", static_folder=str(folder), static_url_path="/static")
    app.register_error_handler(KeyError, lambda error: ("handled", 410))
    app.add_url_rule("/view", "view", lambda: "view")
    app.add_url_rule("/folder/", "folder", lambda: "folder")
    app.add_url_rule("/before", "before", lambda: "before")
    app.add_url_rule("/abort", "abort", lambda: flask.abort(403))
    app.add_url_rule("/response", "own", lambda: flask.abort(app.response_class("own", 402)))
    app.add_url_rule("/handled", "handled", lambda: {}["lost"])
    app.add_url_rule("/fail", "fail", lambda: str(1 // 0))
    app.add_url_rule("/redirect", "redirect", lambda: flask.redirect("/view"))
    app.add_url_rule("/stream", "stream", lambda: app.response_class(iter(["a", "b"])))
    return app


def close_before(flask, app):
    app.before_request(lambda: ("closed", 503) if flask.request.path == "/before" else None)


@requirement("dispatch/hooks-of-any-answer", SHOULD, since="1.2", flask=">=1.1", werkzeug=">=1.0")
class TestHooksOfAnyAnswer:
    """Functions before, after and at the end of a request run once, whatever the answer is and
    whoever gives it; so are the signals of requests and contexts sent.

    Why: what is opened is closed, what is counted is complete, and headers of safety are on every
    answer.
    Source: Flask documentation, "Application Structure and Lifecycle", "How a Request is Handled".
    """

    @pytest.mark.parametrize("asked", ANSWERS)
    def test_functions_run(self, flask, client, tmp_path, asked):
        app, ran = website(flask, tmp_path), []
        app.url_value_preprocessor(lambda endpoint, values: ran.append("values"))
        app.before_request(lambda: ran.append("before"))
        close_before(flask, app)
        app.after_request(lambda response: ran.append(response.status_code) or response)
        app.teardown_request(lambda error: ran.append("teardown"))
        app.teardown_appcontext(lambda error: ran.append("end"))
        method, path, status = asked

        got = client(app).open(path, method).status_code
        assert (got // 100, ran) == (
            status // 100,
            ["values", "before", got, "teardown", "end"],
        )

    @pytest.mark.parametrize("asked", ANSWERS)
    @applies(needs="python:blinker")
    def test_signals_are_sent(self, flask, client, tmp_path, asked):
        app, sent = website(flask, tmp_path), []
        close_before(flask, app)
        names = (
            "appcontext_pushed",
            "request_started",
            "request_finished",
            "request_tearing_down",
            "appcontext_tearing_down",
            "appcontext_popped",
        )
        heard = {}
        for name in names:
            heard[name] = lambda sender, name=name, **extra: sent.append(name)
            getattr(flask, name).connect(heard[name], app)
        method, path, status = asked

        got = client(app).open(path, method).status_code
        assert (got // 100, sorted(sent)) == (status // 100, sorted(names))

    @pytest.mark.parametrize("asked", ANSWERS)
    def test_headers_that_are_added_are_sent(self, flask, client, tmp_path, asked):
        app = website(flask, tmp_path)
        close_before(flask, app)

        @app.after_request
        def protect(response):
            response.headers["X-Frame-Options"] = "DENY"
            return response

        method, path, status = asked

        response = client(app).open(path, method)
        got = (response.status_code // 100, response.headers["X-Frame-Options"])
        assert got == (status // 100, "DENY")
