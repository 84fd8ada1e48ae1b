"""What a template sees, by whichever way it is rendered."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import html_text


def by_name(flask, folder, source):
    (folder / "page.html").write_text(source)
    return flask.render_template("page.html", own="<own>")


def by_string(flask, folder, source):
    return flask.render_template_string(source, own="<own>")


def by_choice(flask, folder, source):
    (folder / "page.html").write_text(source)
    return flask.render_template(["missing.html", "page.html"], own="<own>")


def as_object(flask, folder, source):
    (folder / "page.html").write_text(source)
    template = flask.current_app.jinja_env.get_template("page.html")
    return flask.render_template(template, own="<own>")


def included(flask, folder, source):
    (folder / "page.html").write_text(source)
    (folder / "outer.html").write_text("{% include 'page.html' %}")
    return flask.render_template("outer.html", own="<own>")


def extending(flask, folder, source):
    (folder / "layout.html").write_text("{% block body %}{% endblock %}")
    (folder / "page.html").write_text(
        "{% extends 'layout.html' %}{% block body %}" + source + "{% endblock %}"
    )
    return flask.render_template("page.html", own="<own>")


def extended(flask, folder, source):
    (folder / "layout.html").write_text(source + "{% block body %}{% endblock %}")
    (folder / "page.html").write_text("{% extends 'layout.html' %}")
    return flask.render_template("page.html", own="<own>")


def imported_with_context(flask, folder, source):
    (folder / "macros.html").write_text("{% macro show() %}" + source + "{% endmacro %}")
    (folder / "page.html").write_text(
        "{% import 'macros.html' as macros with context %}{{ macros.show() }}"
    )
    return flask.render_template("page.html", own="<own>")


def streamed(flask, folder, source):
    (folder / "page.html").write_text(source)
    return "".join(flask.stream_template("page.html", own="<own>"))


def streamed_string(flask, folder, source):
    return "".join(flask.stream_template_string(source, own="<own>"))


WAYS = [
    by_name,
    by_string,
    by_choice,
    as_object,
    included,
    extending,
    extended,
    imported_with_context,
]
STREAMED = [streamed, streamed_string]

SEES = pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("{{ own }}", "<own>", id="value"),
        pytest.param("{{ request.args['q'] }}", "&", id="request"),
        pytest.param("{{ session['user'] }}", "ada", id="session"),
        pytest.param("{{ g.pet }}", "cat", id="g"),
        pytest.param("{{ config['SIZE'] }}", "3", id="config"),
        pytest.param("{{ url_for('shop.index', page=2) }}", "/shop/?page=2", id="url"),
        pytest.param("{{ url_for('.index') }}", "/shop/", id="relative url"),
        pytest.param("{{ get_flashed_messages()[0] }}", "saved", id="message"),
        pytest.param("{{ drink }}", "tea", id="context processor"),
        pytest.param("{{ dish }}", "soup", id="context processor of the blueprint"),
        pytest.param("{{ 'a'|shout }}", "A!", id="filter"),
        pytest.param("{{ 1 if 'a' is short }}", "1", id="test"),
        pytest.param("{{ twice(2) }}", "4", id="global"),
        pytest.param("{{ '&lt;'|safe }}{{ '<' }}", "<<", id="escaping"),
        pytest.param("{{ [2]|tojson }}", "[2]", id="JSON"),
    ],
)


def rendered(flask, client, folder, render, source):
    """What a view of a blueprint shows that renders the source in this way."""
    app = flask.Flask("website", template_folder=str(folder))
    shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
    app.secret_key, app.config["SIZE"] = "key", 3
    app.context_processor(lambda: {"drink": "tea"})
    shop.context_processor(lambda: {"dish": "soup"})
    app.add_template_filter(lambda text: f"{text.upper()}!", "shout")
    app.add_template_test(lambda text: len(text) < 3, "short")
    app.add_template_global(lambda number: 2 * number, "twice")

    @shop.route("/")
    def index():
        flask.session["user"], flask.g.pet = "ada", "cat"
        flask.flash("saved")
        return render(flask, folder, source)

    app.register_blueprint(shop)
    return html_text(client(app).get("/shop/?q=%26").text)


@requirement("templates/rendered-everywhere", SHOULD, since="1.2", flask=">=1.1")
class TestRenderedEverywhere:
    """By whichever way a template is rendered, named, given as text, chosen, included, extended,
    imported with its context or streamed, it sees the values given, the standard context, the
    context processors and what was added to templates, and is escaped.

    Source: Flask documentation, "Templates"; "API", "Template Rendering".
    """

    @pytest.mark.parametrize("render", WAYS, ids=lambda way: way.__name__.replace("_", " "))
    @SEES
    def test_sees(self, flask, client, tmp_path, render, source, expected):
        assert rendered(flask, client, tmp_path, render, source) == expected

    @pytest.mark.parametrize("render", STREAMED, ids=lambda way: way.__name__.replace("_", " "))
    @SEES
    @applies(flask=">=2.2")
    def test_sees_it_in_a_stream(self, flask, client, tmp_path, render, source, expected):
        assert rendered(flask, client, tmp_path, render, source) == expected
