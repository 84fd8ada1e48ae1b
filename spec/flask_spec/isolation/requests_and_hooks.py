"""Whole requests that are handled at the same time, through every hook and the view.

Here and in the files beside it, a worker whose steps end where its view or hook pauses has no step
of its own; ``yield from ()`` makes it a generator all the same.
"""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/requests", MUST, depends="isolation/request-contexts")
class TestRequests:
    """Of requests that are handled at the same time, each sees its own ``request``, ``session``
    and ``g`` in the view, and is answered with what its own view returned."""

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
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_a_form_that_is_read_late(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def view():
            blocking_workers.pause("handles /, has not read the form")
            return flask.request.form["name"]

        def worker(name):
            answer = wsgi_client(app).post("/", data={"name": name}).text
            assert answer == name
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_of_two_applications(self, flask, wsgi_client, blocking_workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}
        for name, app in apps.items():
            app.secret_key = name

            @app.route("/")
            def view():
                before = flask.current_app.secret_key
                blocking_workers.pause(f"handles a request of {before}")
                return f"{before} {flask.current_app.secret_key}"

        def worker(name):
            answer = wsgi_client(apps[name]).get("/").text
            assert answer == f"{name} {name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("one"), worker("two")])

    def test_one_handled_whole_inside_the_view_of_another(
        self, flask, wsgi_client, blocking_workers
    ):
        app, seen = flask.Flask("shop"), []

        @app.route("/slow")
        def slow():
            blocking_workers.pause("handles /slow")
            seen.append(flask.request.path)
            return "slow"

        app.route("/quick")(lambda: flask.request.path)

        def asks(path):
            yield f"asks for {path}"
            return wsgi_client(app).get(path).text

        answers = blocking_workers.run(asks("/slow"), asks("/quick"), schedule="00110")

        assert (answers, seen) == (["slow", "/quick"], ["/slow"])


@requirement("isolation/hooks", MUST, depends="isolation/requests")
class TestHooks:
    """Functions that run before and after the view see the request that they run for, and what
    they leave in ``g`` for each other stays in that request."""

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

    def test_what_before_request_loads_the_view_finds(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.before_request
        def load_user():
            flask.g.user = flask.request.headers["X-User"]
            blocking_workers.pause(f"before_request sets g.user to {flask.g.user}")

        app.route("/")(lambda: flask.g.user)

        def worker(user):
            answer = wsgi_client(app).get("/", headers={"X-User": user}).text
            assert answer == user
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_after_request_finds_what_the_view_left(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.after_request
        def label(response):
            blocking_workers.pause("after_request begins")
            response.headers["X-User"] = flask.g.user
            return response

        @app.route("/<user>")
        def view(user):
            flask.g.user = user
            return "page"

        def worker(user):
            answer = wsgi_client(app).get(f"/{user}")
            assert answer.headers["X-User"] == user
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_an_answer_before_the_view_answers_one(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.before_request
        def check():
            refused = flask.request.path == "/closed"
            blocking_workers.pause(f"before_request {'refuses' if refused else 'accepts'}")
            return "refused" if refused else None

        app.route("/open")(lambda: "welcome")

        def worker(path, expected):
            answer = wsgi_client(app).get(path).text
            assert answer == expected
            yield from ()

        blocking_workers.every_schedule(
            lambda: [worker("/closed", "refused"), worker("/open", "welcome")], differ=True
        )

    @applies(flask=">=0.9")
    def test_teardown_of_the_application_closes_its_own(self, flask, wsgi_client, blocking_workers):
        app, closed = flask.Flask("shop"), []

        @app.teardown_appcontext
        def close(error):
            closed.append(flask.current_app.import_name)
            blocking_workers.pause(f"closes, {len(closed)} so far")

        app.route("/")(lambda: "page")

        def worker():
            before = len(closed)
            wsgi_client(app).get("/")
            assert len(closed) > before
            yield from ()

        tried = blocking_workers.every_schedule(lambda: [worker(), worker()])

        assert (set(closed), len(closed) >= 2 * tried) == ({"shop"}, True)
