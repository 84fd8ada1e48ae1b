"""Functions that run when a request ends, whatever happened in it."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("contexts/teardown-request", MUST, flask=">=0.7")
class TestTeardownRequest:
    """Functions registered by ``teardown_request`` run once for each request, when its context
    ends, in the reverse order of registration; the request is still there.

    Why: what was opened last is closed first.
    Source: Flask documentation, "Callbacks and Errors".
    """

    def test_once_for_each_request(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.route("/<name>")(lambda name: name)
        app.teardown_request(lambda error: ended.append(flask.request.path))
        visitor = client(app)

        visitor.get("/first")
        visitor.get("/second")

        assert ended == ["/first", "/second"]

    def test_when_a_context_block_ends(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append("ended"))

        with app.test_request_context("/"):
            inside = list(ended)

        assert (inside, ended) == ([], ["ended"])

    def test_in_reverse_order(self, flask):
        app, order = flask.Flask("shop"), []
        for name in ("first", "second", "third"):
            app.teardown_request(lambda error, name=name: order.append(name))

        with app.test_request_context("/"):
            pass

        assert order == ["third", "second", "first"]

    def test_after_the_after_request_functions(self, flask, client):
        app, order = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: order.append("teardown"))

        @app.after_request
        def after(response):
            order.append("after")
            return response

        client(app).get("/")

        assert order == ["after", "teardown"]

    def test_g_and_session_are_still_there(self, flask):
        app, seen = flask.Flask("shop"), []
        app.secret_key = "key"
        app.teardown_request(lambda error: seen.append((flask.g.user, flask.session["user"])))

        with app.test_request_context("/"):
            flask.g.user = flask.session["user"] = "ada"

        assert seen == [("ada", "ada")]

    def test_what_they_return_is_ignored(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")
        app.teardown_request(lambda error: "another answer")

        assert client(app).get("/").text == "index"

    @pytest.mark.parametrize("path", ["/missing", "/failing"])
    def test_also_when_there_is_an_error_response(self, flask, client, path):
        app, ended = flask.Flask("shop"), []
        app.route("/failing")(lambda: {}["lost"])
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get(path)

        assert ended == ["ended"]

    def test_also_when_a_hook_answers(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.before_request(lambda: "closed today")
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get("/")

        assert ended == ["ended"]

    def test_also_when_a_hook_raises(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.before_request(lambda: {}["lost"])
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get("/")

        assert ended == ["ended"]

    def test_also_when_an_after_request_function_raises(self, flask, client):
        app, ended = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.after_request(lambda response: {}["lost"])
        app.teardown_request(lambda error: ended.append("ended"))

        client(app).get("/")

        assert ended == ["ended"]

    @applies(flask=">=0.9")
    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("shop")

        @app.teardown_request
        @app.teardown_appcontext
        def close(error):
            return f"closed after {error}"

        assert close("loss") == "closed after loss"


@requirement("contexts/teardown-by-hand", SHOULD, flask=">=0.9,<3.2")
class TestTeardownByHand:
    """``do_teardown_request`` and ``do_teardown_appcontext`` run the functions; a subclass may
    override them; without an argument they pass on the exception that is being handled."""

    def test_the_exception_given(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError()
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        with app.test_request_context("/"):
            app.do_teardown_request(lost)
            app.do_teardown_appcontext(lost)
            found = list(seen)

        assert found == [lost, lost]

    def test_the_exception_being_handled(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError()
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        with app.test_request_context("/"):
            try:
                raise lost
            except LookupError:
                app.do_teardown_request()
                app.do_teardown_appcontext()
            found = list(seen)

        assert found == [lost, lost]

    def test_an_override_is_called_with_the_exception(self, flask):
        seen, lost = [], LookupError()

        class Shop(flask.Flask):
            def do_teardown_request(self, exc=None):
                seen.append(("request", exc))

            def do_teardown_appcontext(self, exc=None):
                seen.append(("application", exc))

        with pytest.raises(LookupError), Shop("shop").test_request_context("/"):
            raise lost

        assert seen == [("request", lost), ("application", lost)]
