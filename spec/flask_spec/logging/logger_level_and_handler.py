"""``app.logger``: its name, level and handlers."""

import logging

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("logging/logger", MUST, flask=">=0.3")
class TestLogger:
    """``app.logger`` is a standard logger, the same one on each access, named after the
    application (in 1.0 ``flask.app``), whose records are passed on.

    Source: Flask documentation, "Logging".
    """

    def test_is_a_standard_logger(self, flask, names):
        assert isinstance(flask.Flask(names.word()).logger, logging.Logger)

    def test_is_the_same_on_each_access(self, flask, names):
        app = flask.Flask(names.word())

        assert app.logger is app.logger

    @applies(flask=(">=0.3,<1.0", ">=1.1"))
    def test_is_named_after_the_application(self, flask, names):
        name = names.word()

        assert flask.Flask(name).logger.name == name

    @applies(flask=">=1.1")
    def test_is_the_one_that_the_standard_library_finds(self, flask, names):
        name = names.word()

        assert flask.Flask(name).logger is logging.getLogger(name)

    @applies(flask=">=1.0,<1.1")
    def test_is_named_flask_app_in_1_0(self, flask, names):
        assert flask.Flask(names.word()).logger.name == "flask.app"

    @applies(flask=">=1.0")
    def test_passes_records_on(self, flask, names, caplog):
        app = flask.Flask(names.word())
        app.logger.warning("heard at the root")

        assert "heard at the root" in caplog.messages

    def test_may_be_used_in_a_view(self, flask, client, names):
        app = flask.Flask(names.word())
        heard = []

        class Listener(logging.Handler):
            def emit(self, record):
                heard.append(record.getMessage())

        app.logger.addHandler(Listener())

        @app.route("/")
        def index():
            flask.current_app.logger.error("in the view of %s", flask.request.path)
            return "logged"

        client(app).get("/")

        assert "in the view of /" in heard


@requirement("logging/level", SHOULD, flask=">=1.0")
class TestLevel:
    """The logger's level is DEBUG if the application is in debug mode when the logger is first
    asked for and has no level of its own; else it is left alone.
    """

    def test_is_debug_in_debug_mode(self, flask, names):
        app = flask.Flask(names.word())
        app.debug = True

        assert app.logger.level == logging.DEBUG

    @applies(flask=">=1.1")
    def test_of_its_own_is_kept(self, flask, names):
        app = flask.Flask(names.word())
        app.debug = True
        logging.getLogger(app.import_name).setLevel(logging.ERROR)

        assert app.logger.level == logging.ERROR

    # In 1.0 all applications share one logger, whose level others may have set.
    @applies(flask=(">=0.3,<1.0", ">=1.1"))
    def test_does_not_follow_a_later_debug_mode(self, flask, names):
        app = flask.Flask(names.word())
        before = app.logger.level
        app.debug = True

        assert (before, app.logger.level) == (logging.NOTSET, logging.NOTSET)


@requirement("logging/default-handler", SHOULD, flask=">=1.1")
class TestDefaultHandler:
    """Where nothing would handle the logger's records, ``flask.logging.default_handler`` is
    added to it, which tells them to ``wsgi_errors_stream``; where something would, it is not.

    Why: an application that nobody configured is heard, and one that somebody did is not heard
    twice.
    """

    def test_is_added_where_nothing_handles(self, flask, names):
        alone = logging.getLogger(names.word())
        alone.propagate = False

        assert flask.logging.default_handler in flask.Flask(alone.name).logger.handlers

    def test_is_added_once(self, flask, names):
        alone = logging.getLogger(names.word())
        alone.propagate = False
        loggers = [flask.Flask(alone.name).logger for _ in range(2)]

        assert loggers[1].handlers.count(flask.logging.default_handler) == 1

    def test_is_not_added_where_the_logger_handles(self, flask, names):
        alone, own = logging.getLogger(names.word()), logging.NullHandler()
        alone.propagate = False
        alone.addHandler(own)

        handlers = flask.Flask(alone.name).logger.handlers
        assert (own in handlers, flask.logging.default_handler in handlers) == (True, False)

    def test_is_not_added_where_a_parent_handles(self, flask, names):
        parent = logging.getLogger(names.word())
        parent.propagate = False
        parent.addHandler(logging.NullHandler())

        app = flask.Flask("logging")
        app.name = f"{parent.name}.web"

        is_added = flask.logging.default_handler in app.logger.handlers
        assert (app.logger.name, is_added) == (app.name, False)

    def test_is_not_added_where_a_distant_parent_handles(self, flask, names):
        parent = logging.getLogger(names.word())
        parent.propagate = False
        parent.addHandler(logging.NullHandler())
        logging.getLogger(f"{parent.name}.web")

        app = flask.Flask("logging")
        app.name = f"{parent.name}.web.shop"

        is_added = flask.logging.default_handler in app.logger.handlers
        assert (app.logger.name, is_added) == (app.name, False)

    def test_is_added_where_records_do_not_reach_the_parent(self, flask, names):
        parent = logging.getLogger(names.word())
        parent.addHandler(logging.NullHandler())
        child = logging.getLogger(f"{parent.name}.web")
        child.propagate = False

        app = flask.Flask("logging")
        app.name = child.name

        assert flask.logging.default_handler in app.logger.handlers

    @pytest.mark.parametrize(
        ("wanted", "added"),
        [(logging.ERROR, True), (logging.WARNING, False), (logging.INFO, False)],
        ids=["higher", "the-same", "lower"],
    )
    def test_the_handlers_level_counts(self, flask, names, wanted, added):
        alone, own = logging.getLogger(names.word()), logging.NullHandler()
        alone.propagate = False
        alone.setLevel(logging.WARNING)
        own.setLevel(wanted)
        alone.addHandler(own)

        handlers = flask.Flask(alone.name).logger.handlers
        assert (own in handlers, flask.logging.default_handler in handlers) == (True, added)

    def test_the_parents_level_counts_where_the_logger_has_none(self, flask, names):
        parent, own = logging.getLogger(names.word()), logging.NullHandler()
        parent.propagate = False
        parent.setLevel(logging.ERROR)
        own.setLevel(logging.ERROR)
        parent.addHandler(own)

        app = flask.Flask("logging")
        app.name = f"{parent.name}.web"

        is_added = flask.logging.default_handler in app.logger.handlers
        assert (app.logger.name, is_added) == (app.name, False)

    def test_can_be_removed(self, flask, names):
        alone = logging.getLogger(names.word())
        alone.propagate = False
        app = flask.Flask(alone.name)
        before = flask.logging.default_handler in app.logger.handlers
        app.logger.removeHandler(flask.logging.default_handler)

        assert (before, flask.logging.default_handler in app.logger.handlers) == (True, False)

    def test_tells_the_message(self, flask, names, capsys):
        alone = logging.getLogger(names.word())
        alone.propagate = False
        flask.Flask(alone.name).logger.warning("a message")

        assert "a message" in capsys.readouterr().err
