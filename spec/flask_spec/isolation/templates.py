"""Templates are rendered with what is current for the worker that renders."""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/templates", MUST, depends="isolation/requests")
class TestTemplates:
    """``request``, ``session`` and ``g`` in a template, and what context processors add, are
    those of the request for which it is rendered.

    If this fails: look for a context, or globals of the environment, that renderings share.
    """

    def test_request_session_and_g(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context(f"/{name}"):
                flask.session["user"] = flask.g.user = name
                yield f"in /{name}, sets session and g to {name}"
                source = "{{ request.path }} {{ session['user'] }} {{ g.user }}"
                assert flask.render_template_string(source) == f"/{name} {name} {name}"

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_one_is_rendered_inside_the_rendering_of_another(
        self, flask, wsgi_client, blocking_workers
    ):
        app = flask.Flask("shop")
        app.jinja_env.globals["wait"] = lambda: blocking_workers.pause("in the middle") or ""

        @app.route("/<name>")
        def view(name):
            source = "{{ name }} {{ request.path }} {{ wait() }}{{ name }} {{ request.path }}"
            return flask.render_template_string(source, name=name)

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}").text
            assert answer == f"{name} /{name} {name} /{name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_context_processors(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.context_processor
        def add_user():
            user = flask.request.args["user"]
            blocking_workers.pause(f"the context processor adds {user}")
            return {"user": user}

        app.route("/")(lambda: flask.render_template_string("{{ user }}"))

        def worker(user):
            answer = wsgi_client(app).get(f"/?user={user}").text
            assert answer == user
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_what_one_view_passes_another_does_not_see(self, flask, workers):
        app = flask.Flask("shop")

        def worker(values, expected):
            with app.test_request_context("/"):
                first = flask.render_template_string("<{{ user }}>", **values)
                yield f"renders {first}"
                assert flask.render_template_string("<{{ user }}>", **values) == expected

        workers.every_schedule(lambda: [worker({"user": "ada"}, "<ada>"), worker({}, "<>")])

    def test_urls_in_templates(self, flask, workers):
        app = flask.Flask("shop")

        @app.route("/item")
        def item():
            return "item"

        def worker(root):
            with app.test_request_context("/", base_url=f"http://localhost{root}/"):
                yield f"enters / under {root}"
                assert flask.render_template_string("{{ url_for('item') }}") == f"{root}/item"

        workers.every_schedule(lambda: [worker("/one"), worker("/two")])

    @applies(flask=">=0.10")
    def test_a_macro_imported_without_context(self, flask, workers, tmp_path):
        (tmp_path / "macros.html").write_text("{% macro user() %}{{ g.user }}{% endmacro %}")
        app = flask.Flask("shop", template_folder=str(tmp_path))

        def worker(name):
            with app.test_request_context("/"):
                flask.g.user = name
                yield f"sets g.user to {name}"
                source = "{% from 'macros.html' import user %}{{ user() }}"
                assert flask.render_template_string(source) == name

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    @applies(flask=">=2.2")
    def test_two_templates_streamed_by_turns(self, flask, workers):
        app = flask.Flask("shop")

        def worker(name):
            with app.test_request_context(f"/{name}"):
                source = "{{ request.path }}{{ name }}"
                pieces = flask.stream_template_string(source, name=name)
                first = next(pieces)
                yield f"streams {first}"
                assert first + "".join(pieces) == f"/{name}{name}"

        workers.every_schedule(lambda: [worker("a"), worker("b")])
