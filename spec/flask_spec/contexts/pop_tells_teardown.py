"""What ``pop`` tells the functions that run at the end of a context."""

from flask_conformance import MAY, applies, requirement


@requirement("contexts/pop-tells-teardown", MAY, flask=">=0.10")
class TestPopTellsTeardown:
    """``pop(error)`` hands the error to the teardown functions; without an argument ``pop`` hands
    them the exception that is being handled, or None."""

    def test_app_context_with_an_error(self, flask):
        app, seen, error = flask.Flask("shop"), [], LookupError()
        app.teardown_appcontext(seen.append)
        context = app.app_context()
        context.push()

        context.pop(error)

        assert seen == [error]

    def test_request_context_with_an_error(self, flask):
        app, seen, error = flask.Flask("shop"), [], LookupError()
        app.teardown_request(seen.append)
        context = app.test_request_context("/")
        context.push()

        context.pop(error)

        assert seen == [error]

    def test_a_request_context_hands_it_on_to_the_application(self, flask):
        app, seen, error = flask.Flask("shop"), [], LookupError()
        app.teardown_appcontext(seen.append)
        context = app.test_request_context("/")
        context.push()

        context.pop(error)

        assert seen == [error]

    def test_without_an_error(self, flask):
        app, seen = flask.Flask("shop"), []
        app.teardown_appcontext(seen.append)
        app.teardown_request(seen.append)
        context = app.test_request_context("/")
        context.push()

        context.pop()

        assert seen == [None, None]

    def test_app_context_while_an_exception_is_handled(self, flask):
        app, seen, error = flask.Flask("shop"), [], LookupError()
        app.teardown_appcontext(seen.append)
        context = app.app_context()
        context.push()

        try:
            raise error
        except LookupError:
            context.pop()

        assert seen == [error]

    def test_request_context_while_an_exception_is_handled(self, flask):
        app, seen, error = flask.Flask("shop"), [], LookupError()
        app.teardown_request(seen.append)
        context = app.test_request_context("/")
        context.push()

        try:
            raise error
        except LookupError:
            context.pop()

        assert seen == [error]

    @applies(flask=">=0.11")
    def test_none_is_none_also_while_an_exception_is_handled(self, flask):
        app, seen = flask.Flask("shop"), []
        app.teardown_appcontext(seen.append)
        app.teardown_request(seen.append)
        context = app.test_request_context("/")
        context.push()

        try:
            raise LookupError
        except LookupError:
            context.pop(None)

        assert seen == [None, None]
