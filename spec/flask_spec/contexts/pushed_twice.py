"""One request context that is pushed twice."""

from flask_conformance import MAY, applies, requirement


@requirement("contexts/pushed-twice", MAY, flask=">=0.9")
class TestPushedTwice:
    """A context may be pushed several times, also with others in between; it ends, and its
    teardown functions run, when it is popped for the last time."""

    def test_the_request_is_torn_down_by_the_last_pop(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append(flask.request.path))
        context = app.test_request_context("/")
        context.push()
        context.push()

        context.pop()
        between = list(ended)
        context.pop()

        assert (between, ended) == ([], ["/"])

    def test_the_application_is_torn_down_by_the_last_pop(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_appcontext(lambda error: ended.append(flask.current_app.name))
        context = app.app_context()
        context.push()
        context.push()

        context.pop()
        between = list(ended)
        context.pop()

        assert (between, ended) == ([], ["shop"])

    def test_with_another_request_in_between(self, flask):
        app, seen = flask.Flask("shop"), []
        first, second = app.test_request_context("/first"), app.test_request_context("/second")
        first.push()
        second.push()
        first.push()

        for context in (first, second, first):
            seen.append(flask.request.path)
            context.pop()

        assert seen == ["/first", "/second", "/first"]

    @applies(flask=">=1.0")
    def test_the_session_is_opened_once(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        context = app.test_request_context("/")

        with context:
            flask.session["user"] = "ada"
            with context:
                assert flask.session["user"] == "ada"

    def test_it_can_be_pushed_again_after_its_end(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append("ended"))
        context = app.test_request_context("/")

        for _ in range(2):
            context.push()
            context.pop()

        assert ended == ["ended", "ended"]
