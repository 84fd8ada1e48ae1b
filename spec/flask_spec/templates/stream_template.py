"""``stream_template()`` and ``stream_template_string()``."""

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.words import html_text


@requirement("templates/stream-template", SHOULD, flask=">=2.2")
class TestStreamTemplate:
    """``stream_template`` gives the text of a template piece by piece, while it is made; in a
    request, the request's context lasts until the end.

    Source: Flask documentation, "Streaming Contents".
    """

    @pytest.mark.parametrize("kind", ["file", "string"])
    def test_a_view_may_return_it(self, flask, client, tmp_path, kind):
        source = "{% for n in numbers %}{{ n }},{% endfor %}"
        (tmp_path / "a.html").write_text(source)
        app = flask.Flask("pages", template_folder=str(tmp_path))

        @app.route("/")
        def index():
            if kind == "file":
                return flask.stream_template("a.html", numbers=[1, 2, 3])
            return flask.stream_template_string(source, numbers=[1, 2, 3])

        assert client(app).get("/").text == "1,2,3,"

    @pytest.mark.parametrize("kind", ["file", "string"])
    def test_is_an_iterator_of_text(self, flask, tmp_path, kind):
        source = "{% for n in numbers %}{{ n }},{% endfor %}"
        (tmp_path / "a.html").write_text(source)
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.app_context():
            if kind == "file":
                stream = flask.stream_template("a.html", numbers=[1, 2])
            else:
                stream = flask.stream_template_string(source, numbers=[1, 2])
            assert "".join(iter(stream)) == "1,2,"

    @pytest.mark.parametrize("kind", ["file", "string"])
    def test_is_made_as_it_is_asked_for(self, flask, tmp_path, kind):
        source = "{% for n in numbers() %}{{ n }}{% endfor %}"
        (tmp_path / "a.html").write_text(source)
        app, made = flask.Flask("pages", template_folder=str(tmp_path)), []

        def numbers():
            for number in range(1, 10_001):
                made.append(number)
                yield number

        with app.app_context():
            if kind == "file":
                stream = flask.stream_template("a.html", numbers=numbers)
            else:
                stream = flask.stream_template_string(source, numbers=numbers)
            before = list(made)
            first = next(stream)
            assert (before, first[:1], made[:1], 10_000 in made) == ([], "1", [1], False)

    @pytest.mark.parametrize("kind", ["file", "string"])
    def test_sees_the_request_after_the_view(self, flask, client, tmp_path, names, kind):
        source = "{% from 'm.html' import show %}{{ show() }} {{ g.word }}"
        (tmp_path / "a.html").write_text(source)
        (tmp_path / "m.html").write_text("{% macro show() %}{{ request.path }}{% endmacro %}")
        app, word = flask.Flask("pages", template_folder=str(tmp_path)), names.word()

        @app.route("/here")
        def index():
            flask.g.word = word
            if kind == "file":
                return flask.stream_template("a.html")
            return flask.stream_template_string(source)

        assert client(app).get("/here").text == f"/here {word}"

    def test_context_processors_give_values(self, flask, client):
        app = flask.Flask("pages")
        app.context_processor(lambda: {"a": "processor", "b": "processor"})
        app.route("/")(lambda: flask.stream_template_string("{{ a }} {{ b }}", a="view"))

        assert client(app).get("/").text == "view processor"

    def test_a_list_of_names_is_a_choice(self, flask, tmp_path):
        (tmp_path / "b.html").write_text("b")
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.app_context():
            assert "".join(flask.stream_template(["a.html", "b.html"])) == "b"

    def test_a_template_object_is_streamed(self, flask):
        app = flask.Flask("pages")
        template = app.jinja_env.from_string("Hello {{ name }}")

        with app.app_context():
            assert "".join(flask.stream_template(template, name="Ada")) == "Hello Ada"

    def test_a_missing_template_is_an_error_at_once(self, flask, tmp_path):
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.app_context(), pytest.raises(LookupError):
            flask.stream_template("missing.html")

    def test_escapes_as_rendering_does(self, flask, tmp_path):
        for name in ("a.html", "a.txt"):
            (tmp_path / name).write_text("{{ value }}")
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.app_context():
            texts = [
                "".join(flask.stream_template("a.html", value="<b>")),
                "".join(flask.stream_template("a.txt", value="<b>")),
                "".join(flask.stream_template_string("{{ value }}", value="<b>")),
            ]
        assert [html_text(text) for text in texts] == ["<b>", "markup: <b>", "<b>"]

    def test_outside_of_a_request_it_needs_no_context_later(self, flask):
        app = flask.Flask("pages")

        with app.app_context():
            stream = flask.stream_template_string("Hello {{ name }}", name="Ada")
        assert "".join(stream) == "Hello Ada"
