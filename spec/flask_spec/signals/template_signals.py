"""The signals of templates, rendered whole or streamed."""

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("signals/template-rendered", SHOULD, flask=">=0.6", needs="python:blinker")
class TestTemplateRendered:
    """``template_rendered`` is sent by the application after a template was rendered, with the
    template as ``template`` and its variables as ``context``.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_with_template_and_context(self, flask, client, names):
        app, seen, word = flask.Flask("shop"), [], names.word()

        @app.route("/")
        def index():
            return flask.render_template_string("{{ word }}", word=word)

        def note(sender, template, context, **extra):
            seen.append((sender, template.render(word="again"), context["word"]))

        with flask.template_rendered.connected_to(note, app):
            client(app).get("/")
        assert seen == [(app, "again", word)]

    @applies(flask=">=0.7")
    def test_names_the_template_file(self, flask, client, tmp_path):
        (tmp_path / "page.html").write_text("page")
        app, seen = flask.Flask("shop", template_folder=str(tmp_path)), []
        app.add_url_rule("/", "index", lambda: flask.render_template("page.html"))

        def note(sender, template, **extra):
            seen.append(template.name)

        with flask.template_rendered.connected_to(note, app):
            client(app).get("/")
        assert seen == ["page.html"]

    def test_the_context_holds_what_every_template_knows(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.context_processor(lambda: {"shop": "Ada's"})
        app.add_url_rule("/", "index", lambda: flask.render_template_string("page"))

        def note(sender, template, context, **extra):
            seen.append((context["shop"], context["request"].path))

        with flask.template_rendered.connected_to(note, app):
            client(app).get("/")
        assert seen == [("Ada's", "/")]

    def test_is_not_sent_where_rendering_fails(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.add_url_rule("/", "index", lambda: flask.render_template_string("{{ 1 / 0 }}"))

        def note(sender, **extra):
            seen.append("rendered")

        with flask.template_rendered.connected_to(note, app):
            status = client(app).get("/").status_code
        assert (status, seen) == (500, [])

    def test_is_sent_for_each_template(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.route("/")
        def index():
            first = flask.render_template_string("{{ n }}", n=1)
            return first + flask.render_template_string("{{ n }}", n=2)

        def note(sender, template, context, **extra):
            seen.append(context["n"])

        with flask.template_rendered.connected_to(note, app):
            client(app).get("/")
        assert seen == [1, 2]


@requirement("signals/before-render-template", SHOULD, flask=">=0.11", needs="python:blinker")
class TestBeforeRenderTemplate:
    """``before_render_template`` is sent by the application before a template is rendered, with
    the template as ``template`` and its variables as ``context``.

    Source: Flask documentation, "Signals", "Core Signals".
    """

    def test_is_sent_with_template_and_context(self, flask, client, names):
        app, seen, word = flask.Flask("shop"), [], names.word()

        @app.route("/")
        def index():
            return flask.render_template_string("{{ word }}", word=word)

        def note(sender, template, context, **extra):
            seen.append((sender, template.render(word="again"), context["word"]))

        with flask.before_render_template.connected_to(note, app):
            client(app).get("/")
        assert seen == [(app, "again", word)]

    def test_comes_before_template_rendered(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.add_url_rule("/", "index", lambda: flask.render_template_string("page"))

        def before(sender, **extra):
            calls.append("before")

        def after(sender, **extra):
            calls.append("rendered")

        with (
            flask.before_render_template.connected_to(before, app),
            flask.template_rendered.connected_to(after, app),
        ):
            client(app).get("/")
        assert calls == ["before", "rendered"]

    def test_is_sent_where_rendering_fails(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.add_url_rule("/", "index", lambda: flask.render_template_string("{{ 1 / 0 }}"))

        def note(sender, **extra):
            seen.append("before")

        with flask.before_render_template.connected_to(note, app):
            client(app).get("/")
        assert seen == ["before"]

    def test_may_change_the_context(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/", "index", lambda: flask.render_template_string("{{ n }}", n=1))

        def change(sender, template, context, **extra):
            context["n"] = 2

        with flask.before_render_template.connected_to(change, app):
            assert client(app).get("/").text == "2"


@requirement("signals/streamed-templates", MAY, flask=">=2.2", needs="python:blinker")
class TestStreamedTemplates:
    """For a streamed template ``before_render_template`` is sent when streaming is asked for, and
    ``template_rendered`` when its last piece was made.

    Source: Flask API documentation, ``flask.stream_template``.
    """

    def test_the_signals_surround_the_pieces(self, flask):
        app, calls = flask.Flask("shop"), []

        def before(sender, template, context, **extra):
            calls.append(("before", context["n"]))

        def after(sender, template, context, **extra):
            calls.append(("rendered", context["n"]))

        with (
            app.test_request_context("/"),
            flask.before_render_template.connected_to(before, app),
            flask.template_rendered.connected_to(after, app),
        ):
            pieces = flask.stream_template_string("{{ n }}", n=1)
            calls.append("asked")
            calls.extend(pieces)
        assert calls == [("before", 1), "asked", "1", ("rendered", 1)]
