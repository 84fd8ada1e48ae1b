"""What is logged of errors, and where it is written."""

import logging
import sys

import pytest

from flask_conformance import SHOULD, applies, requirement


class Listener(logging.Handler):
    """A handler that keeps the records of exceptions that it is handed."""

    def __init__(self):
        super().__init__()
        self.heard = []

    def emit(self, record):
        if record.exc_info:
            self.heard.append(record)


@requirement("logging/unhandled-errors", SHOULD, flask=">=0.8")
class TestUnhandledErrors:
    """An exception that becomes a 500 is logged once, at level ERROR, with its traceback; one that
    is handled or propagated is not.

    Source: Flask documentation, "Handling Application Errors"; API, ``Flask.log_exception``.
    """

    def test_level(self, flask, client, names):
        app = flask.Flask(names.word())
        listener = Listener()
        app.logger.addHandler(listener)

        @app.route("/broken", methods=["POST"])
        def broken():
            raise LookupError("gone")

        client(app).post("/broken")

        assert [record.levelno for record in listener.heard] == [logging.ERROR]

    def test_the_exception(self, flask, client, names):
        app = flask.Flask(names.word())
        listener = Listener()
        app.logger.addHandler(listener)

        @app.route("/broken")
        def broken():
            raise LookupError("gone")

        client(app).get("/broken")

        logged = [record.exc_info[1] for record in listener.heard]
        assert [(type(error), *error.args) for error in logged] == [(LookupError, "gone")]

    def test_is_logged_although_a_500_handler_answers(self, flask, client, names):
        app = flask.Flask(names.word())
        listener = Listener()
        app.logger.addHandler(listener)
        app.errorhandler(500)(lambda error: ("sorry", 500))

        @app.route("/broken")
        def broken():
            raise LookupError("gone")

        client(app).get("/broken")

        assert len(listener.heard) == 1

    @pytest.mark.parametrize("where", ["before_request", "url_value_preprocessor"])
    def test_of_a_hook(self, flask, client, names, where):
        app, listener = flask.Flask(names.word()), Listener()
        app.logger.addHandler(listener)
        app.route("/")(lambda: "index")

        @getattr(app, where)
        def fail(*passed):
            raise LookupError("gone")

        client(app).get("/")

        assert [repr(record.exc_info[1]) for record in listener.heard] == ["LookupError('gone')"]

    def test_of_a_blueprint(self, flask, client, names):
        app, shop, listener = flask.Flask(names.word()), flask.Blueprint("shop", "shop"), Listener()
        app.logger.addHandler(listener)
        shop.route("/")(lambda: {}["gone"])
        app.register_blueprint(shop)

        client(app).get("/")

        assert [repr(record.exc_info[1]) for record in listener.heard] == ["KeyError('gone')"]

    @applies(flask=">=2.0", needs="python:asgiref")
    def test_of_a_coroutine_view(self, flask, client, names):
        app, listener = flask.Flask(names.word()), Listener()
        app.logger.addHandler(listener)

        @app.route("/")
        async def index():
            raise LookupError("gone")

        client(app).get("/")

        assert [repr(record.exc_info[1]) for record in listener.heard] == ["LookupError('gone')"]

    @pytest.mark.parametrize("mode", ["debug", "testing"])
    @applies(flask=">=1.0")
    def test_one_that_is_not_propagated_is_logged_in_any_mode(self, flask, client, names, mode):
        app, listener = flask.Flask(names.word()), Listener()
        app.logger.addHandler(listener)
        app.debug, app.testing = mode == "debug", mode == "testing"
        app.config.update(PROPAGATE_EXCEPTIONS=False, PRESERVE_CONTEXT_ON_EXCEPTION=False)
        app.route("/")(lambda: {}["gone"])

        client(app).get("/")

        assert [repr(record.exc_info[1]) for record in listener.heard] == ["KeyError('gone')"]

    @pytest.mark.parametrize(
        ("path", "status"), [("/missing", 404), ("/refused", 403), ("/caught", 200)]
    )
    def test_handled_errors_are_not_logged(self, flask, client, names, path, status):
        app = flask.Flask(names.word())
        listener = Listener()
        app.logger.addHandler(listener)
        app.errorhandler(LookupError)(lambda error: "caught")

        @app.route("/caught")
        def caught():
            raise LookupError("expected")

        @app.route("/refused")
        def refused():
            flask.abort(403)

        answered = client(app).get(path).status_code

        assert (answered, listener.heard) == (status, [])

    @applies(needs="in-process")
    def test_propagated_errors_are_not_logged(self, flask, client, names):
        app = flask.Flask(names.word())
        listener = Listener()
        app.logger.addHandler(listener)
        app.testing = True

        @app.route("/broken")
        def broken():
            raise LookupError("gone")

        with pytest.raises(LookupError):
            client(app).get("/broken")

        assert listener.heard == []


@requirement("logging/errors-stream", SHOULD, flask=">=1.0")
class TestErrorsStream:
    """``flask.logging.wsgi_errors_stream`` is the server's ``wsgi.errors`` while a request is
    handled, and ``sys.stderr`` otherwise.

    Source: PEP 3333, "Input and Error Streams".
    """

    def test_is_the_servers_in_a_request(self, flask, environ, wsgi):
        app = flask.Flask("logging")
        keys = environ("/")

        @app.route("/")
        def index():
            flask.logging.wsgi_errors_stream.write("told the server")
            return "index"

        b"".join(wsgi(app)(keys, lambda *answer: None))

        assert "told the server" in "".join(keys["wsgi.errors"].written)

    def test_is_standard_error_otherwise(self, flask, capsys):
        flask.logging.wsgi_errors_stream.write("told the terminal")

        assert "told the terminal" in capsys.readouterr().err

    def test_follows_a_replaced_standard_error(self, flask, monkeypatch, environ):
        stream = environ("/")["wsgi.errors"]
        monkeypatch.setattr(sys, "stderr", stream)
        flask.logging.wsgi_errors_stream.write("told the other")

        assert "told the other" in "".join(stream.written)
