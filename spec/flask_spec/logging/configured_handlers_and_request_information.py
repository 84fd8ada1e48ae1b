"""Handlers, formatters and levels that a program configures by the standard library."""

import logging
import logging.config

import pytest

from flask_conformance import SHOULD, requirement


@pytest.fixture
def alone(names):
    """A logger that passes nothing on to its parents, with no handlers and no level yet."""
    logger = logging.getLogger(names.word())
    logger.propagate = False
    return logger


class Listener(logging.Handler):
    """A handler that keeps what its formatter makes of each record."""

    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.heard = []

    def emit(self, record):
        self.heard.append(self.format(record))


@pytest.fixture
def listener(flask):
    class RequestFormatter(logging.Formatter):
        def format(self, record):
            asked = flask.request.url if flask.has_request_context() else "no request"
            return f"{asked}: {record.getMessage()}"

    listener = Listener()
    listener.setFormatter(RequestFormatter())
    return listener


@requirement("logging/request-information", SHOULD, since="1.2", flask=">=1.1")
class TestRequestInformation:
    """A formatter finds the request that is handled, also while an unhandled exception is logged,
    and may ask whether there is one.

    Source: Flask documentation, "Logging", "Injecting Request Information".
    If this fails: look whether the context is still there where the exception is logged.
    """

    def test_of_a_message_in_a_view(self, flask, client, alone, listener):
        app = flask.Flask(alone.name)
        app.logger.addHandler(listener)

        @app.route("/tea")
        def tea():
            app.logger.error("no tea")
            return "sorry"

        client(app).get("/tea?size=2")

        assert "http://localhost/tea?size=2: no tea" in listener.heard

    @pytest.mark.parametrize("where", ["view", "before_request", "after_request"])
    def test_of_an_unhandled_exception(self, flask, client, alone, listener, where):
        app = flask.Flask(alone.name)
        app.logger.addHandler(listener)

        def fail(*passed):
            raise LookupError

        app.add_url_rule("/tea", "tea", fail if where == "view" else lambda: "tea")
        if where != "view":
            getattr(app, where)(fail)

        client(app).get("/tea")

        heard = [text.partition(": ")[0] for text in listener.heard]
        assert set(heard) == {"http://localhost/tea"}

    def test_of_a_message_in_a_teardown_function(self, flask, client, alone, listener):
        app = flask.Flask(alone.name)
        app.logger.addHandler(listener)
        app.route("/tea")(lambda: "tea")
        app.teardown_request(lambda error: app.logger.error("ended"))

        client(app).get("/tea")

        assert "http://localhost/tea: ended" in listener.heard

    def test_of_a_message_outside_of_a_request(self, flask, alone, listener):
        app = flask.Flask(alone.name)
        app.logger.addHandler(listener)

        with app.app_context():
            flask.current_app.logger.error("no tea")

        assert listener.heard == ["no request: no tea"]


@requirement("logging/configured-handlers", SHOULD, since="1.2", flask=">=1.1")
class TestConfiguredHandlers:
    """The application's logger keeps to what the standard library's configuration says: a stream
    of ``ext://flask.logging.wsgi_errors_stream`` is the server's, a handler and a level take what
    they are set to, and loggers of the application's modules reach its handlers.

    Source: Flask documentation, "Logging", "Basic Configuration", "Email Errors to Admins" and
    "Other Libraries".
    """

    def test_a_stream_named_in_a_configuration(self, flask, environ, alone):
        logging.config.dictConfig(
            {
                "version": 1,
                "disable_existing_loggers": False,
                "handlers": {
                    "wsgi": {
                        "class": "logging.StreamHandler",
                        "stream": f"ext://{flask.logging.__name__}.wsgi_errors_stream",
                    }
                },
                "loggers": {alone.name: {"level": "INFO", "handlers": ["wsgi"]}},
            }
        )
        app, keys = flask.Flask(alone.name), environ("/")

        @app.route("/")
        def index():
            app.logger.info("told the server")
            return "index"

        b"".join(app(keys, lambda *answer: None))

        told = "".join(keys["wsgi.errors"].written)
        assert told.count("told the server") == 1

    @pytest.mark.parametrize("debug", [False, True], ids=["production", "debug"])
    def test_without_a_level_what_is_below_a_warning_is_told_in_debug_mode_alone(
        self, flask, alone, debug
    ):
        app, listener = flask.Flask("logging"), Listener()
        alone.setLevel(logging.WARNING)
        app.name, app.debug = f"{alone.name}.web", debug
        app.logger.addHandler(listener)
        for level in ("debug", "info", "warning"):
            getattr(app.logger, level)(level)

        assert listener.heard == (["debug", "info", "warning"] if debug else ["warning"])

    def test_a_handler_of_level_error_hears_unhandled_exceptions_and_no_warning(
        self, flask, client, alone
    ):
        app, listener = flask.Flask(alone.name), Listener(logging.ERROR)
        app.logger.addHandler(listener)

        @app.route("/")
        def index():
            app.logger.warning("a warning")
            raise LookupError("lost")

        client(app).get("/")

        assert ["LookupError: lost" in text for text in listener.heard] == [True]

    def test_a_logger_of_a_module_of_the_application_is_heard(self, flask, alone):
        app, listener = flask.Flask(alone.name), Listener()
        app.logger.addHandler(listener)
        logging.getLogger(f"{alone.name}.models").error("no table")

        assert listener.heard == ["no table"]

    def test_a_handler_of_another_application_is_not_told(self, flask, client, names, alone):
        app, other, listener = flask.Flask(alone.name), flask.Flask(names.word()), Listener()
        other.logger.addHandler(listener)

        @app.route("/")
        def index():
            app.logger.error("no tea")
            other.logger.error("no coffee")
            return "index"

        client(app).get("/")

        assert listener.heard == ["no coffee"]
