"""URLs are matched, and built, for the request at hand."""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/url-building", MUST, depends="isolation/request-contexts")
class TestUrlBuilding:
    """``url_for`` and redirects use host, script root and scheme of the worker's own request;
    outside of one, the name that the worker's own application is configured with.

    If this fails: look for a URL adapter that is kept on the application.
    """

    def test_under_different_script_roots(self, flask, workers):
        app = flask.Flask("shop")

        @app.route("/item")
        def item():
            return "item"

        def worker(root):
            with app.test_request_context("/", base_url=f"http://localhost{root}/"):
                yield f"enters / under {root}"
                assert flask.url_for("item") == f"{root}/item"

        workers.every_schedule(lambda: [worker("/one"), worker("/two")])

    @applies(flask=">=0.2")
    def test_at_different_hosts_and_schemes(self, flask, workers):
        app = flask.Flask("shop")

        @app.route("/item")
        def item():
            return "item"

        def worker(host):
            with app.test_request_context("/", base_url=f"{host}/"):
                yield f"enters / at {host}"
                assert flask.url_for("item", _external=True) == f"{host}/item"

        workers.every_schedule(lambda: [worker("http://one.test"), worker("https://two.test")])

    def test_redirects_to_the_slash(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.route("/items/")(lambda: "items")
        app.before_request(lambda: blocking_workers.pause(f"handles {flask.request.url}"))

        def worker(root):
            answer = wsgi_client(app).get("/items", base_url=f"http://localhost{root}/")
            assert answer.redirects_to(f"{root}/items/")
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/one"), worker("/two")])

    def test_redirects_of_views(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.route("/old")
        def old():
            blocking_workers.pause(f"handles {flask.request.url}")
            return flask.redirect(flask.url_for("new"))

        @app.route("/new")
        def new():
            return "new"

        def worker(root):
            answer = wsgi_client(app).get("/old", base_url=f"http://localhost{root}/")
            assert answer.redirects_to(f"{root}/new")
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/one"), worker("/two")])

    @applies(flask=">=0.9")
    def test_outside_of_requests_of_two_applications(self, flask, fresh_workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}
        for name, app in apps.items():
            app.config["SERVER_NAME"] = f"{name}.test"

            @app.route("/item")
            def item():
                return "item"

        def worker(name):
            with apps[name].app_context():
                yield f"pushes a context of {name}"
                assert flask.url_for("item", _external=True) == f"http://{name}.test/item"

        fresh_workers.every_schedule(lambda: [worker("one"), worker("two")])

    @applies(flask=">=0.7")
    def test_defaults_from_ones_own_g(self, flask, workers):
        app = flask.Flask("shop")

        @app.route("/<language>/item")
        def item(language):
            return "item"

        @app.url_defaults
        def add_language(endpoint, values):
            values.setdefault("language", flask.g.language)

        def worker(language):
            with app.test_request_context("/"):
                flask.g.language = language
                yield f"sets g.language to {language}"
                assert flask.url_for("item") == f"/{language}/item"

        workers.every_schedule(lambda: [worker("en"), worker("de")])

    @applies(flask=">=0.7")
    def test_relative_to_ones_own_blueprint(self, flask, workers):
        app = flask.Flask("shop")
        for name in ("tea", "rice"):
            blueprint = flask.Blueprint(name, name)

            @blueprint.route(f"/{name}")
            def index():
                return "index"

            app.register_blueprint(blueprint)

        def worker(name):
            with app.test_request_context(f"/{name}"):
                yield f"enters /{name}"
                assert flask.url_for(".index") == f"/{name}"

        workers.every_schedule(lambda: [worker("tea"), worker("rice")])


@requirement("isolation/url-values", MUST, depends="isolation/requests")
class TestUrlValues:
    """Endpoint and values that a URL matched belong to the request: its view, its hooks and its
    URL value preprocessors get those, whatever other URLs are matched at the same time.

    If this fails: look for ``view_args`` that are kept outside of the request.
    """

    @applies(flask=">=0.2")
    def test_endpoint_and_values(self, flask, workers):
        app = flask.Flask("shop")

        @app.route("/tea/<name>")
        def tea(name):
            return name

        @app.route("/rice/<name>")
        def rice(name):
            return name

        def worker(kind, name):
            with app.test_request_context(f"/{kind}/{name}"):
                yield f"enters /{kind}/{name}"
                found = flask.request.endpoint, flask.request.view_args
                assert found == (kind, {"name": name})

        workers.every_schedule(lambda: [worker("tea", "assam"), worker("rice", "basmati")])

    def test_the_view_is_called_with_its_own(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.before_request(
            lambda: blocking_workers.pause(f"before_request of {flask.request.path}")
        )
        app.route("/<name>")(lambda name: name)

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}").text
            assert answer == name
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_a_missing_page_is_missing_for_one(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.before_request(
            lambda: blocking_workers.pause(f"before_request of {flask.request.path}")
        )
        app.route("/here")(lambda: "here")

        def worker(path, expected):
            status = wsgi_client(app).get(path).status_code
            assert status == expected
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/missing", 404), worker("/here", 200)])

    @applies(flask=">=0.7")
    def test_a_preprocessor_takes_its_own(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def take_language(endpoint, values):
            flask.g.language = values.pop("language")
            blocking_workers.pause(f"preprocessor takes {flask.g.language} from the URL")

        app.route("/<language>/<page>")(lambda page: f"{page} {flask.g.language}")

        def worker(language, page):
            answer = wsgi_client(app).get(f"/{language}/{page}").text
            assert answer == f"{page} {language}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("en", "tea"), worker("de", "reis")])

    @applies(flask=">=0.7")
    def test_a_preprocessor_changes_its_own_values(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def count(endpoint, values):
            values["visits"] += 1
            blocking_workers.pause(f"preprocessor counts, visits is {values['visits']}")

        app.route("/page/<int:visits>")(lambda visits: str(visits))

        def worker():
            answer = wsgi_client(app).get("/page/0").text
            assert answer == "1"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker(), worker()])

    @applies(flask=">=0.7")
    def test_a_preprocessor_of_ones_own_blueprint(self, flask, wsgi_client, blocking_workers):
        app, blueprint = flask.Flask("shop"), flask.Blueprint("german", "german")

        @blueprint.url_value_preprocessor
        def note(endpoint, values):
            flask.g.language = "de"
            blocking_workers.pause("the blueprint's preprocessor sets g.language to de")

        @app.before_request
        def default():
            flask.g.language = getattr(flask.g, "language", "en")
            blocking_workers.pause(f"before_request of {flask.request.path}")

        blueprint.route("/seite")(lambda: flask.g.language)
        app.route("/page")(lambda: flask.g.language)
        app.register_blueprint(blueprint)

        def worker(path, language):
            answer = wsgi_client(app).get(path).text
            assert answer == language
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/seite", "de"), worker("/page", "en")])
