"""Cookies that another release of the framework signed."""

import datetime

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("sessions/cookie-interchange", MAY, flask=">=0.10")
class TestCookieInterchange:
    """A cookie that another release of the framework signed with the same key opens the session
    that it holds.

    Why: an upgrade must not log everybody out.
    """

    @pytest.mark.parametrize(
        ("cookie", "held"),
        [
            pytest.param(
                "eyJ1c2VyIjoiYWRhIn0.ZVPxAA.sPZ7InADfOJU-eAJltndcDxwgJM",
                "{'user': 'ada'}",
                id="text",
            ),
            pytest.param(
                "eyJ0ZXh0IjoiZ3JcdTAwZjZcdTAwZGZlIFx1MjAxMyBvayJ9.ZVPxAA"
                ".IY46sbtw7MyxiC9EDvBK5p0-4gk",
                "{'text': 'größe \u2013 ok'}",
                id="text outside ASCII",
            ),
            pytest.param(
                "eyJuIjpbMSwyLjUsdHJ1ZSxudWxsXX0.ZVPxAA.EEQe6jdbNwjgD1cic-WUlRw_bvA",
                "{'n': [1, 2.5, True, None]}",
                id="list",
            ),
            pytest.param(
                "eyJ0Ijp7IiB0IjpbMSx7IiB0IjpbMiwiYiJdfV19fQ.ZVPxAA.DahEVO0zTMwaPpx9jp3rtO_WLRs",
                "{'t': (1, (2, 'b'))}",
                id="tuple",
            ),
            pytest.param(
                "eyJtIjp7IiBtIjoiPGI-eDwvYj4ifX0.ZVPxAA.PTInAibOic42URdRnXzESkbKlPU",
                "{'m': Markup('<b>x</b>')}",
                id="markup",
            ),
            pytest.param(
                ".eJyrVipVsqpWUgCSSgb4gblSbS0A-qkKQg.ZVPxAA.ygcl-1HODEACtQndDV-OEQ7KboU",
                "{'u': UUID('00000000-0000-0000-0000-000000000007')}",
                id="UUID, compressed",
            ),
        ],
    )
    def test_is_read(self, flask, client, cookie, held):
        app = flask.Flask("shop")
        app.secret_key = "correct horse battery staple"
        app.permanent_session_lifetime = datetime.timedelta(days=36_500)

        @app.route("/")
        def index():
            return repr(dict(flask.session))

        visitor = client(app)
        visitor.cookies["session"] = cookie
        assert visitor.get("/").text == held

    @applies(flask=">=0.10.1")
    def test_of_bytes_is_read(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "correct horse battery staple"
        app.permanent_session_lifetime = datetime.timedelta(days=36_500)

        @app.route("/")
        def index():
            return repr(dict(flask.session))

        visitor = client(app)
        visitor.cookies["session"] = "eyJiIjp7IiBiIjoiQVA4PSJ9fQ.ZVPxAA.jmQOwvT9GMOerAIjQuSySjaUtzA"
        assert visitor.get("/").text == "{'b': b'\\x00\\xff'}"

    @applies(flask=">=1.0")
    def test_of_a_dict_like_a_tag_is_read(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "correct horse battery staple"
        app.permanent_session_lifetime = datetime.timedelta(days=36_500)

        @app.route("/")
        def index():
            return repr(dict(flask.session))

        visitor = client(app)
        visitor.cookies["session"] = (
            "eyJkIjp7IiBkaSI6eyIgdF9fIjpbMV19fX0.ZVPxAA.Te8gw0csIbsziOVMEfjA88QCa3s"
        )
        assert visitor.get("/").text == "{'d': {' t': [1]}}"

    def test_of_a_date_is_read(self, flask, client):
        app, found = flask.Flask("shop"), []
        app.secret_key = "correct horse battery staple"
        app.permanent_session_lifetime = datetime.timedelta(days=36_500)

        @app.route("/")
        def index():
            found.append(flask.session["d"].replace(tzinfo=None))
            return "index"

        visitor = client(app)
        visitor.cookies["session"] = (
            "eyJkIjp7IiBkIjoiVGh1LCAwMiBKYW4gMjAyMCAwMzowNDowNSBHTVQifX0.ZVPxAA"
            ".8wxQdQfr-BBM1OD85nV3o-A5-xo"
        )
        visitor.get("/")
        assert found == [datetime.datetime(2020, 1, 2, 3, 4, 5)]
