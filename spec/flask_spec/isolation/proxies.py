"""A proxy, wherever it is kept, stands for the object of the worker that uses it."""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/proxies", MUST, depends="isolation/request-contexts")
class TestProxies:
    """``request``, ``session``, ``g`` and ``current_app`` are looked up anew at every use, in the
    worker that uses them, whoever got hold of the proxy before.

    Why: modules import proxies once, and all workers use them.
    Source: Flask documentation, "The Request Context", "Notes On Proxies".
    If this fails: look for a proxy that keeps what it found.
    """

    def test_a_request_saved_before_there_was_one(self, flask, workers):
        app, saved = flask.Flask("shop"), flask.request

        def worker(path):
            with app.test_request_context(path):
                yield f"enters {path}"
                assert saved.path == path
                yield f"reads {path}"
                assert saved.path == path

        workers.every_schedule(lambda: [worker("/a"), worker("/b")])

    def test_a_session_and_a_g_saved_before(self, flask, workers):
        app, session, g = flask.Flask("shop"), flask.session, flask.g
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                session["name"] = g.name = name
                yield f"sets session and g to {name}"
                assert (session["name"], g.name) == (name, name)

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    @applies(flask=">=0.2")
    def test_a_current_app_saved_before(self, flask, workers):
        apps, saved = {name: flask.Flask(name) for name in ("one", "two")}, flask.current_app

        def worker(name):
            with apps[name].test_request_context("/"):
                yield f"enters a request of {name}"
                assert saved.import_name == name

        workers.every_schedule(lambda: [worker("one"), worker("two")])

    def test_handed_over_it_is_the_users(self, flask, workers):
        app, handed = flask.Flask("shop"), []

        def gives():
            with app.test_request_context("/gives"):
                handed.append(flask.request)
                handed[0].path  # noqa: B018 (used once, before the other worker does)
                yield "in /gives, hands flask.request over"
                yield "stays in /gives"

        def takes():
            with app.test_request_context("/takes"):
                yield "enters /takes"
                return handed[0].path

        assert workers.run(gives(), takes(), schedule="01100")[1] == "/takes"

    def test_handed_back_it_is_the_first_ones_again(self, flask, workers):
        app, handed = flask.Flask("shop"), [flask.request]

        def gives():
            with app.test_request_context("/gives"):
                yield "enters /gives"
                return handed[0].path

        def takes():
            with app.test_request_context("/takes"):
                handed.append(handed[0].path)
                yield "enters /takes, reads the path"

        assert workers.run(gives(), takes(), schedule="0110")[0] == "/gives"

    def test_the_object_itself_stays_what_it_is(self, flask, workers):
        app, handed = flask.Flask("shop"), []

        def gives():
            with app.test_request_context("/gives"):
                handed.append(flask.request._get_current_object())
                yield "hands the object behind flask.request over"

        def takes():
            with app.test_request_context("/takes"):
                yield "enters /takes"
                return handed[0].path

        assert workers.run(gives(), takes(), schedule="01101")[1] == "/gives"

    @applies(flask=">=0.2")
    def test_the_application_itself_can_be_handed_over(self, flask, workers):
        apps, handed = {name: flask.Flask(name) for name in ("one", "two")}, []

        def gives():
            with apps["one"].test_request_context("/"):
                handed.append(flask.current_app._get_current_object())
                yield "hands the object behind flask.current_app over"

        def takes():
            with apps["two"].test_request_context("/"):
                yield "enters a request of two"
                return handed[0].import_name, flask.current_app.import_name

        assert workers.run(gives(), takes(), schedule="01101")[1] == ("one", "two")

    def test_a_function_that_uses_it_may_be_anyones(self, flask, workers):
        app = flask.Flask("shop")

        with app.test_request_context("/starter"):

            def read(request=flask.request):
                return request.path

        def worker(path):
            with app.test_request_context(path):
                yield f"enters {path}"
                assert read() == path

        workers.every_schedule(lambda: [worker("/a"), worker("/b")])

    @applies(needs="werkzeug.local")
    def test_a_proxy_of_ones_own_on_top(self, flask, werkzeug, workers):
        app = flask.Flask("shop")
        current_user = werkzeug.local.LocalProxy(lambda: flask.g.user)

        def worker(user):
            with app.test_request_context("/"):
                flask.g.user = user
                yield f"sets g.user to {user}"
                assert current_user == user

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])
