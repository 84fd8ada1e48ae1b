"""Each worker has contexts of its own, at every interleaving."""

from flask_conformance import MUST, applies, requirement


@requirement("contexts/isolated-app-contexts", MUST, flask=">=0.10")
class TestIsolatedAppContexts:
    """An app context that one worker pushes is not current in another, and pops of one leave the
    other's alone.

    Why: a server runs requests of several applications at once.
    If this fails: look at what the stack of contexts is keyed by.
    """

    def test_each_has_its_application_and_g(self, flask, workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}

        def worker(name):
            with apps[name].app_context():
                yield f"pushes a context of {name}"
                flask.g.name = name
                yield f"sets g.name to {name}"
                assert (flask.current_app.import_name, flask.g.name) == (name, name)

        workers.every_schedule(lambda: [worker("one"), worker("two")])

    def test_nested_contexts(self, flask, workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}

        def worker(outer, inner):
            with apps[outer].app_context():
                with apps[inner].app_context():
                    yield f"pushes {outer}, {inner}"
                    assert flask.current_app.import_name == inner
                yield f"pops {inner}"
                assert flask.current_app.import_name == outer

        workers.every_schedule(lambda: [worker("one", "two"), worker("two", "one")])

    def test_one_worker_has_none_while_another_has(self, flask, workers):
        app = flask.Flask("shop")

        def pushes():
            with app.app_context():
                yield "pushes a context"

        def looks():
            yield "waits"
            assert not flask.current_app

        workers.every_schedule(lambda: [pushes(), looks()])

    def test_a_worker_starts_without(self, flask, blocking_workers):
        def worker():
            yield
            return flask.has_app_context(), flask.has_request_context()

        with flask.Flask("shop").test_request_context("/"):
            found = blocking_workers.run(worker())

        assert found == [(False, False)]


@requirement("contexts/isolated-request-contexts", MUST)
class TestIsolatedRequestContexts:
    """A worker's ``request``, ``session`` and ``g`` are those of the request that it handles."""

    def test_each_has_its_request(self, flask, workers):
        app = flask.Flask("shop")

        def worker(path):
            with app.test_request_context(path):
                yield f"enters {path}"
                assert flask.request.path == path

        workers.every_schedule(lambda: [worker("/a"), worker("/b")])

    def test_each_has_its_session_and_g(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                flask.session["user"] = flask.g.user = name
                yield f"sets session and g to {name}"
                assert (flask.session["user"], flask.g.user) == (name, name)

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    @applies(flask=">=0.7")
    def test_an_ended_request_leaves_the_other(self, flask, workers):
        app = flask.Flask("shop")

        def ends():
            with app.test_request_context("/ends"):
                yield "enters /ends"
            yield "leaves /ends"
            assert not flask.request

        def stays():
            with app.test_request_context("/stays"):
                yield "enters /stays"
                yield "stays"
                assert flask.request.path == "/stays"

        workers.every_schedule(lambda: [ends(), stays()])

    @applies(flask=">=0.7")
    def test_teardown_sees_its_own_request(self, flask, workers):
        app, seen = flask.Flask("shop"), []

        @app.teardown_request
        def close(error):
            seen.append(flask.request.path == flask.g.path)

        def worker(path):
            with app.test_request_context(path):
                flask.g.path = path
                yield f"enters {path}"

        workers.every_schedule(lambda: [worker("/a"), worker("/b")])

        assert set(seen) == {True}


@requirement("contexts/isolated-requests", MUST, depends="contexts/isolated-request-contexts")
class TestIsolatedRequests:
    """Of requests that are handled at the same time, each sees its own ``request``, ``session``
    and ``g`` in every hook and in the view."""

    @applies(flask=">=0.7")
    def test_through_every_hook(self, flask, wsgi_client, blocking_workers):
        app, seen = flask.Flask("shop"), {}

        def look(where):
            seen.setdefault(flask.request.args["name"], []).append(flask.request.path)
            blocking_workers.pause(f"{flask.request.path} in {where}")

        app.before_request(lambda: look("before_request"))
        app.teardown_request(lambda error: look("teardown_request"))

        @app.after_request
        def after(response):
            look("after_request")
            return response

        @app.route("/<name>")
        def view(name):
            look("view")
            return flask.request.path

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}?name={name}")
            yield f"answered {answer.text}"
            return answer.text

        answers = blocking_workers.run(worker("a"), worker("b"), schedule="0110010110")

        assert (answers, seen) == (["/a", "/b"], {"a": ["/a"] * 4, "b": ["/b"] * 4})

    def test_at_every_interleaving(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/<name>")
        def view(name):
            flask.session["name"] = flask.g.name = name
            blocking_workers.pause(f"sets session and g to {name}")
            assert (flask.request.path, flask.session["name"], flask.g.name) == (
                f"/{name}",
                name,
                name,
            )
            return name

        def worker(name):
            assert wsgi_client(app).get(f"/{name}").text == name
            yield f"answered {name}"

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_of_two_applications(self, flask, wsgi_client, blocking_workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}
        for name, app in apps.items():
            app.title = name

            @app.route("/")
            def view():
                before = flask.current_app.title
                blocking_workers.pause(f"handles a request of {before}")
                return f"{before} {flask.current_app.title}"

        def worker(name):
            answer = wsgi_client(apps[name]).get("/").text
            yield answer
            assert answer == f"{name} {name}"

        blocking_workers.every_schedule(lambda: [worker("one"), worker("two")])
