"""Several applications in one process, with requests at the same time."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("isolation/applications", MUST, depends="isolation/requests")
class TestApplications:
    """While two applications handle requests at the same time, each works with its own
    configuration, keys, hooks and handlers.

    If this fails: look for something that is kept on the class, or in a module, for the
    application that was active last.
    """

    @applies(flask=">=0.3")
    def test_configuration(self, flask, wsgi_client, blocking_workers):
        apps = {colour: flask.Flask(colour) for colour in ("green", "blue")}
        for colour, app in apps.items():
            app.config["COLOUR"] = colour

            @app.route("/")
            def index():
                before = flask.current_app.config["COLOUR"]
                blocking_workers.pause(f"reads {before} in the configuration")
                return f"{before} {flask.current_app.config['COLOUR']}"

        def worker(colour):
            answer = wsgi_client(apps[colour]).get("/").text
            assert answer == f"{colour} {colour}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("green"), worker("blue")])

    def test_sessions_under_different_keys(self, flask, wsgi_client, blocking_workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}
        for name, app in apps.items():
            app.secret_key = f"key of {name}"

            @app.route("/login")
            def login():
                flask.session["user"] = flask.request.args["user"]
                blocking_workers.pause(f"stores {flask.session['user']} in the session")
                return "welcome"

            @app.route("/")
            def index():
                return flask.session.get("user", "nobody")

        def visitor(name):
            browser = wsgi_client(apps[name])
            browser.get(f"/login?user=ada+of+{name}")
            assert browser.get("/").text == f"ada of {name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [visitor("one"), visitor("two")])

    def test_hooks(self, flask, wsgi_client, blocking_workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}
        for name, app in apps.items():

            @app.before_request
            def before(name=name):
                flask.g.hooks = [f"before of {name}"]
                blocking_workers.pause(f"before_request of {name}")

            @app.after_request
            def after(response, name=name):
                flask.g.hooks.append(f"after of {name}")
                response.headers["X-Hooks"] = ", ".join(flask.g.hooks)
                return response

            app.route("/")(lambda: "page")

        def worker(name):
            hooks = wsgi_client(apps[name]).get("/").headers["X-Hooks"]
            assert hooks == f"before of {name}, after of {name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("one"), worker("two")])

    @applies(flask=">=0.2")
    def test_error_handlers(self, flask, wsgi_client, blocking_workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}
        for name, app in apps.items():

            @app.errorhandler(404)
            def missing(error, name=name):
                return f"not in {name}", 404

            @app.route("/")
            def index():
                blocking_workers.pause(f"handles a request of {flask.current_app.import_name}")
                flask.abort(404)

        def worker(name):
            answer = wsgi_client(apps[name]).get("/").text
            assert answer == f"not in {name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("one"), worker("two")])

    @applies(flask=">=0.7")
    def test_one_is_tested_and_lets_errors_through(self, flask, wsgi_client, blocking_workers):
        apps = {name: flask.Flask(name) for name in ("tested", "served")}
        apps["tested"].testing = True
        for app in apps.values():

            @app.route("/")
            def index():
                blocking_workers.pause(f"handles a request of {flask.current_app.import_name}")
                raise LookupError("lost")

        def tests():
            with pytest.raises(LookupError):
                wsgi_client(apps["tested"]).get("/")
            yield from ()

        def serves():
            status = wsgi_client(apps["served"]).get("/").status_code
            assert status == 500
            yield from ()

        blocking_workers.every_schedule(lambda: [tests(), serves()])


@requirement(
    "isolation/signals",
    SHOULD,
    flask=">=0.6",
    depends="isolation/requests",
    needs="python:blinker",
)
class TestSignals:
    """A signal comes from the application whose request the worker handles, in that worker, while
    that request is current.

    If this fails: send the application itself, not what a proxy stood for earlier.
    """

    @pytest.mark.parametrize("signal", ["request_started", "request_finished"])
    def test_each_application_sends_its_own(self, flask, wsgi_client, blocking_workers, signal):
        apps = {name: flask.Flask(name) for name in ("one", "two")}

        def receive(sender, **details):
            blocking_workers.pause(f"{sender.import_name} sends {signal}")
            flask.request.environ["shop.senders"].append(sender.import_name)

        def worker(name):
            senders = []
            wsgi_client(apps[name]).get("/", extra={"shop.senders": senders})
            assert senders == [name]
            yield from ()

        with getattr(flask, signal).connected_to(receive):
            blocking_workers.every_schedule(lambda: [worker("one"), worker("two")])

    def test_a_receiver_of_one_application(self, flask, wsgi_client, blocking_workers):
        apps, received = {name: flask.Flask(name) for name in ("one", "two")}, []
        for app in apps.values():
            app.before_request(lambda: blocking_workers.pause(f"handles {flask.request.path}"))

        def receive(sender, **details):
            received.append(flask.request.path)

        def worker(name):
            wsgi_client(apps[name]).get(f"/{name}")
            yield from ()

        with flask.request_finished.connected_to(receive, sender=apps["one"]):
            tried = blocking_workers.every_schedule(
                lambda: [worker("one"), worker("two")], differ=True
            )

        assert received == ["/one"] * tried

    @applies(flask=">=0.10")
    def test_flashed_messages_of_one_application(self, flask, workers):
        apps, received = {name: flask.Flask(name) for name in ("one", "two")}, []

        def receive(sender, message, **details):
            received.append((sender.import_name, message))

        def worker(name):
            apps[name].secret_key = "key"
            with apps[name].test_request_context("/"):
                yield f"enters a request of {name}"
                flask.flash(f"message of {name}")
                assert received[-1] == (name, f"message of {name}")

        with flask.message_flashed.connected_to(receive):
            workers.every_schedule(lambda: [worker("one"), worker("two")])
