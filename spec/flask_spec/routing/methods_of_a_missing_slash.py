"""A path without the slash of its rule has the methods of the rule."""

from flask_conformance import SHOULD, requirement


@requirement(
    "routing/methods-of-a-missing-slash",
    SHOULD,
    flask=">=0.6",
    since="1.2",
    depends="routing/strict-slashes-off-branch",
)
class TestMethodsOfAMissingSlash:
    """Where ``strict_slashes=False`` lets a rule answer its path without the slash, that path
    answers OPTIONS with the rule's methods, and other methods 405.

    Why: a browser asks OPTIONS before it sends a request to another site.
    Source: RFC 9110, sections 9.3.7 and 15.5.6; Flask documentation, "URL Route Registrations".
    """

    def test_options_names_them(self, flask, client):
        app = flask.Flask("pages")
        app.route("/shop/", strict_slashes=False, methods=["PUT"])(lambda: "shop")

        allowed = client(app).options("/shop").headers.tokens("Allow")
        assert allowed >= {"PUT", "OPTIONS"}

    def test_another_method_answers_405(self, flask, client):
        app = flask.Flask("pages")
        app.route("/shop/", strict_slashes=False, methods=["PUT"])(lambda: "shop")

        assert client(app).delete("/shop").status_code == 405
