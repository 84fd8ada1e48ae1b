"""A blueprint's functions run for the requests of that blueprint."""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/blueprints", MUST, flask=">=0.7", depends="isolation/hooks")
class TestBlueprints:
    """Hooks, handlers and context processors of a blueprint serve the requests that its own rules
    matched, while other workers handle requests of other blueprints.

    If this fails: look at where the blueprint of the request is kept.
    """

    def test_each_request_has_its_blueprint(self, flask, workers):
        app = flask.Flask("shop")
        for name in ("tea", "rice"):
            blueprint = flask.Blueprint(name, name)
            blueprint.route(f"/{name}")(lambda: "page")
            app.register_blueprint(blueprint)

        def worker(name):
            with app.test_request_context(f"/{name}"):
                yield f"enters /{name}"
                assert flask.request.blueprint == name

        workers.every_schedule(lambda: [worker("tea"), worker("rice")])

    def test_hooks(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        for name in ("tea", "rice"):
            blueprint = flask.Blueprint(name, name)

            @blueprint.before_request
            def before(name=name):
                flask.g.hooks = [f"before of {name}"]
                blocking_workers.pause(f"before_request of {name}")

            @blueprint.after_request
            def after(response, name=name):
                flask.g.hooks.append(f"after of {name}")
                response.headers["X-Hooks"] = ", ".join(flask.g.hooks)
                return response

            blueprint.route(f"/{name}")(lambda: "page")
            app.register_blueprint(blueprint)

        def worker(name):
            hooks = wsgi_client(app).get(f"/{name}").headers["X-Hooks"]
            assert hooks == f"before of {name}, after of {name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("tea"), worker("rice")])

    def test_hooks_do_not_run_for_other_pages(self, flask, wsgi_client, blocking_workers):
        app, blueprint, ran = flask.Flask("shop"), flask.Blueprint("tea", "tea"), []
        app.before_request(lambda: blocking_workers.pause(f"handles {flask.request.path}"))
        blueprint.before_request(lambda: ran.append(f"before {flask.request.path}"))
        blueprint.teardown_request(lambda error: ran.append(f"after {flask.request.path}"))
        blueprint.route("/tea")(lambda: "tea")
        app.register_blueprint(blueprint)
        app.route("/plain")(lambda: "plain")

        def worker(path):
            wsgi_client(app).get(path)
            yield from ()

        tried = blocking_workers.every_schedule(
            lambda: [worker("/tea"), worker("/plain")], differ=True
        )

        assert ran == ["before /tea", "after /tea"] * tried

    def test_error_handlers(self, flask, wsgi_client, blocking_workers):
        app, blueprint = flask.Flask("shop"), flask.Blueprint("tea", "tea")
        app.errorhandler(403)(lambda error: ("refused by the shop", 403))
        blueprint.errorhandler(403)(lambda error: ("refused by tea", 403))

        def view():
            blocking_workers.pause(f"handles {flask.request.path}")
            flask.abort(403)

        blueprint.route("/tea")(view)
        app.register_blueprint(blueprint)
        app.route("/plain")(view)

        def worker(path, expected):
            answer = wsgi_client(app).get(path).text
            assert answer == expected
            yield from ()

        blocking_workers.every_schedule(
            lambda: [worker("/tea", "refused by tea"), worker("/plain", "refused by the shop")],
            differ=True,
        )

    def test_context_processors(self, flask, workers):
        app = flask.Flask("shop")
        for name in ("tea", "rice"):
            blueprint = flask.Blueprint(name, name)
            blueprint.context_processor(lambda name=name: {"kind": name})
            blueprint.route(f"/{name}")(lambda: "page")
            app.register_blueprint(blueprint)

        def worker(name):
            with app.test_request_context(f"/{name}"):
                yield f"enters /{name}"
                assert flask.render_template_string("{{ kind }}") == name

        workers.every_schedule(lambda: [worker("tea"), worker("rice")])

    @applies(flask=">=2.0.1")
    def test_nested_blueprints(self, flask, workers):
        app = flask.Flask("shop")
        for name in ("tea", "rice"):
            inner, outer = flask.Blueprint("inner", name), flask.Blueprint(name, name)
            inner.route(f"/{name}")(lambda: "page")
            outer.register_blueprint(inner)
            app.register_blueprint(outer)

        def worker(name):
            with app.test_request_context(f"/{name}"):
                yield f"enters /{name}"
                assert flask.request.blueprints == [f"{name}.inner", name]

        workers.every_schedule(lambda: [worker("tea"), worker("rice")])
