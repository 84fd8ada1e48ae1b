"""Round trip: what an application links to, it answers, with converters of its own too."""

from flask_conformance import MUST, SHOULD, applies, requirement
from flask_conformance.kit.properties import given, st
from flask_conformance.kit.words import link

LETTERS = "aZ09 -._~:@!$&'()*+,;=%?#\"<>[]{}|\\^`\též東\U0001f600"
"""Of every kind that URLs treat differently."""


@requirement("routing/url-for-round-trip", MUST, depends="url-map/build-round-trip")
class TestRequestRoundTrip:
    """A request to what ``url_for`` built reaches the same endpoint with the same values, and
    surplus values arrive as the query.
    """

    @applies(needs=("in-process", "python:hypothesis"))
    @given(lambda: {"name": st.text(LETTERS, min_size=1)}, examples=25)
    def test_view_receives_the_value(self, flask, client, name):
        app, received = flask.Flask("shop"), []

        @app.route("/at/<name>")
        def at(name):
            received.append(name)
            return "found"

        with app.test_request_context("/"):
            url = flask.url_for("at", name=name)
        client(app).get(url)

        assert received == [name]

    @applies(needs=("in-process", "python:hypothesis"))
    @given(lambda: {"text": st.text(LETTERS + "/\n")}, examples=20)
    def test_query_arrives(self, flask, client, text):
        app, received = flask.Flask("shop"), []

        @app.route("/search")
        def search():
            received.append(flask.request.args["q"])
            return "found"

        with app.test_request_context("/"):
            url = flask.url_for("search", q=text)
        client(app).get(url)

        assert received == [text]

    @applies(needs=("in-process", "python:hypothesis"))
    @given(
        lambda: {
            "number": st.integers(0, 10**20),
            "share": st.decimals(0, 10**6, places=3).map(float),
            "path": st.lists(st.text(LETTERS, min_size=1), min_size=1, max_size=3).map("/".join),
            "key": st.uuids(),
        },
        examples=25,
    )
    def test_view_receives_the_values_of_converters(self, flask, client, number, share, path, key):
        app, received = flask.Flask("shop"), []

        @app.route("/<int:number>/<float:share>/<uuid:key>/<path:path>")
        def at(**values):
            received.append(values)
            return "found"

        sent = {"number": number, "share": share, "key": key, "path": path}
        with app.test_request_context("/"):
            url = flask.url_for("at", **sent)
        client(app).get(url)

        assert received == [sent]


@requirement("routing/build-app-converter", SHOULD, depends="url-map/build-custom-converter")
class TestAppConverter:
    """``app.url_map.converters`` is where an application's own converters are added; ``url_for``
    writes values with them.

    Source: Flask documentation, "API", "URL Route Registrations".
    """

    def test_url_for_uses_it(self, flask):
        app = flask.Flask("shop")

        class Words(app.url_map.converters["default"]):
            def to_url(self, value):
                return "+".join(value)

        app.url_map.converters["words"] = Words
        app.add_url_rule("/tags/<words:tags>", "tags")

        with app.test_request_context("/"):
            assert link(flask.url_for("tags", tags=["new", "red"])) == link("/tags/new+red")
