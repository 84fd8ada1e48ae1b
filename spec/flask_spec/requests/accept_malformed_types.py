"""Members of ``Accept`` that are no media types."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("requests/accept-malformed-types", SHOULD, since="1.2", werkzeug=">=1.0")
class TestAcceptMalformedTypes:
    """What is no media type in an ``Accept`` header fits nothing, and the others count.

    Source: Werkzeug change log, version 0.7; RFC 9110, section 12.5.1.
    """

    @pytest.mark.parametrize(
        "member", ["text", "/", "*/html", "a/", "", "text;q=0.9", "html/*/x", "text;", "a/b;"]
    )
    def test_another_fits(self, flask, environ, member):
        asked = flask.Request(environ(headers={"Accept": f"{member}, application/json;q=0.5"}))

        offered = ["text/html", "application/json"]
        assert asked.accept_mimetypes.best_match(offered) == "application/json"

    @pytest.mark.parametrize("member", ["text", "/", "*/html"])
    def test_alone_it_fits_nothing(self, flask, environ, member):
        accepted = flask.Request(environ(headers={"Accept": member})).accept_mimetypes

        got = (accepted.best_match(["text/html"]), "text/html" in accepted, accepted["text/html"])
        assert got == (None, False, 0)
