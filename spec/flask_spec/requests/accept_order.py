"""What a client accepts as gladly: the order of its own."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("requests/accept-order", SHOULD, since="1.2", werkzeug=">=1.0")
class TestAcceptOrder:
    """Members of the same quality come in the order in which the client sent them.

    Source: Werkzeug documentation, "Accept".
    If this fails: look at what else the members are sorted by.
    """

    @pytest.mark.parametrize(
        "header", ["de,en,fr", "fr,en,de", "en,fr,de", "fr;q=0.5,en;q=0.5,de;q=0.5"]
    )
    def test_of_languages(self, flask, environ, header):
        app = flask.Flask("accept")
        sent = [member.partition(";")[0] for member in header.split(",")]

        with app.request_context(environ(headers={"Accept-Language": header})):
            assert list(flask.request.accept_languages.values()) == sent

    def test_of_types(self, flask, environ):
        app = flask.Flask("accept")
        header = "text/plain,application/json,text/html"

        with app.request_context(environ(headers={"Accept": header})):
            assert list(flask.request.accept_mimetypes.values()) == header.split(",")

    def test_quality_goes_before_it(self, flask, environ):
        app = flask.Flask("accept")

        with app.request_context(environ(headers={"Accept-Language": "fr;q=0.5,en,de;q=0.8,it"})):
            assert list(flask.request.accept_languages.values()) == ["en", "it", "de", "fr"]


@requirement("requests/accept-order-specific", SHOULD, since="1.2", werkzeug=">=1.0")
class TestAcceptOrderSpecific:
    """Of what a client accepts as gladly, ``best_match`` gives what it named most specifically,
    whatever the order of the offers: a type before a wildcard, with parameters before without.

    Source: Werkzeug documentation, "Accept.best_match"; RFC 9110, section 12.5.1.
    If this fails: look at what counts for how specific a type is.
    """

    @pytest.mark.parametrize(
        ("header", "general", "specific"),
        [
            ("text/html,text/html;level=1", "text/html", "text/html;level=1"),
            ("text/html;level=1,text/html", "text/html", "text/html;level=1"),
            ("text/*,text/html", "text/plain", "text/html"),
            ("*/*,text/*", "image/png", "text/html"),
        ],
        ids=["parameter", "parameter first", "type", "wildcard"],
    )
    def test_is_the_best(self, flask, environ, header, general, specific):
        app = flask.Flask("accept")

        with app.request_context(environ(headers={"Accept": header})):
            accepted = flask.request.accept_mimetypes
            got = [
                accepted.best_match([general, specific]),
                accepted.best_match([specific, general]),
            ]
        assert got == [specific, specific]

    @pytest.mark.parametrize(
        ("header", "general", "specific"),
        [
            pytest.param("Accept-Language", "de", "en", id="languages"),
            pytest.param("Accept-Charset", "koi8-r", "utf-8", id="charsets"),
            pytest.param("Accept-Encoding", "br", "gzip", id="encodings"),
        ],
    )
    @pytest.mark.parametrize("order", ["{},*", "*,{}", "{};q=0.5,*;q=0.5"])
    def test_a_named_one_is_the_best(self, flask, environ, header, general, specific, order):
        app = flask.Flask("accept")

        with app.request_context(environ(headers={header: order.format(specific)})):
            accepted = getattr(flask.request, header.lower().replace("-", "_") + "s")
            got = [
                accepted.best_match([general, specific]),
                accepted.best_match([specific, general]),
            ]
        assert got == [specific, specific]

    @pytest.mark.parametrize(
        ("header", "refused", "other"),
        [
            pytest.param("Accept-Language", "en", "de", id="languages"),
            pytest.param("Accept-Charset", "utf-8", "koi8-r", id="charsets"),
            pytest.param("Accept-Encoding", "gzip", "br", id="encodings"),
        ],
    )
    @pytest.mark.parametrize("order", ["{};q=0,*", "*,{};q=0", "*;q=0.5,{};q=0"])
    def test_a_named_one_is_refused(self, flask, environ, header, refused, other, order):
        app = flask.Flask("accept")

        with app.request_context(environ(headers={header: order.format(refused)})):
            accepted = getattr(flask.request, header.lower().replace("-", "_") + "s")
            got = [accepted.best_match([refused]), accepted.best_match([refused, other])]
        assert got == [None, other]
