"""A scheme that one URL was asked with."""

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.words import uri


@requirement(
    "routing/url-for-scheme-once",
    SHOULD,
    since="1.2",
    flask=">=0.11.1",
    depends="routing/url-for-scheme",
)
class TestUrlForSchemeOnce:
    """``_scheme`` counts for the one URL that it is given for, also where that cannot be built.

    Why: the page that tells of a broken link would link to https ever after.
    Source: Flask documentation, "url_for".
    If this fails: look at what happens to the scheme when building raises.
    """

    def test_next_one_has_that_of_the_request(self, flask):
        app = flask.Flask("shop")
        app.route("/", endpoint="index")(lambda: "index")

        with app.test_request_context("/"):
            flask.url_for("index", _scheme="https", _external=True)

            assert uri(flask.url_for("index", _external=True)) == "http://localhost/"

    def test_next_one_after_an_error(self, flask):
        app = flask.Flask("shop")
        app.route("/", endpoint="index")(lambda: "index")

        with app.test_request_context("/"):
            with pytest.raises(LookupError):
                flask.url_for("nothing", _scheme="https", _external=True)

            assert uri(flask.url_for("index", _external=True)) == "http://localhost/"
