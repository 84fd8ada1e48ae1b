"""Ending a request early with ``abort``."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("dispatch/abort", MUST)
class TestAbort:
    """``abort`` raises the HTTP error of the code it is given, with the further arguments, and
    the error is the answer to the request.

    Source: Flask API documentation, ``flask.abort``.
    """

    @pytest.mark.parametrize("code", [400, 401, 403, 404, 405, 410, 415, 418, 500, 503])
    def test_answers_with_the_code(self, flask, client, code):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.abort(code)

        assert client(app).get("/").status_code == code

    @pytest.mark.parametrize("special", ["BadRequestKeyError", "SecurityError"])
    @applies(werkzeug=">=0.9.7", needs="werkzeug.exceptions")
    def test_raises_no_special_kind_of_the_error(self, flask, werkzeug, special):
        app = flask.Flask("shop")

        with app.test_request_context(), pytest.raises(werkzeug.exceptions.BadRequest) as raised:
            flask.abort(400)
        assert not isinstance(raised.value, getattr(werkzeug.exceptions, special))

    def test_nothing_after_it_runs(self, flask, client):
        app, calls = flask.Flask("shop"), []

        @app.route("/")
        def index():
            calls.append("before")
            flask.abort(404)
            calls.append("after")

        client(app).get("/")
        assert calls == ["before"]

    @pytest.mark.parametrize("how", ["positional", "by name"])
    def test_a_description_is_told_to_the_handler(self, flask, client, names, how):
        app, word = flask.Flask("shop"), names.word()
        app.errorhandler(403)(lambda error: error.description)

        @app.route("/")
        def index():
            if how == "positional":
                flask.abort(403, word)
            flask.abort(403, description=word)

        assert client(app).get("/").text == word

    def test_valid_methods_are_listed(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.abort(405, valid_methods=["PATCH"])

        assert client(app).get("/").headers.tokens("Allow") == {"PATCH"}

    def test_a_response_is_the_answer(self, flask, client, names):
        app, text = flask.Flask("shop"), names.text()

        @app.route("/")
        def index():
            flask.abort(flask.Response(text, status=299))

        response = client(app).get("/")
        assert (response.status_code, response.text) == (299, text)

    def test_a_response_is_not_shown_to_handlers(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: "handled")

        @app.route("/")
        def index():
            flask.abort(flask.Response("as it is", status=404))

        assert client(app).get("/").text == "as it is"

    def test_a_code_may_carry_a_response(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.abort(404, response=flask.Response("nothing here", status=299))

        response = client(app).get("/")
        assert (response.status_code, response.text) == (299, "nothing here")

    @pytest.mark.parametrize("place", ["before", "processor", "template", "preprocessor"])
    @applies(flask=">=0.10")
    def test_is_the_answer_wherever_it_is_called(self, flask, client, place):
        app = flask.Flask("shop")

        def stop(*given):
            flask.abort(410)

        app.add_template_global(stop, "stop")
        if place == "before":
            app.before_request(stop)
        elif place == "processor":
            app.context_processor(stop)
        elif place == "preprocessor":
            app.url_value_preprocessor(stop)
        source = "{{ stop() }}" if place == "template" else "page"
        app.route("/")(lambda: flask.render_template_string(source))

        assert client(app).get("/").status_code == 410

    @pytest.mark.parametrize("place", ["before", "view", "template", "handler"])
    @applies(flask=">=0.10")
    def test_with_a_redirect_it_leads_there(self, flask, client, place):
        app = flask.Flask("shop")

        def leave(*given):
            flask.abort(flask.redirect("/login"))

        app.add_template_global(leave, "leave")
        if place == "before":
            app.before_request(leave)

        @app.route("/")
        def index():
            if place == "view":
                leave()
            return flask.render_template_string("{{ leave() }}" if place == "template" else "page")

        if place == "handler":
            app.errorhandler(404)(lambda error: flask.redirect("/login"))

        response = client(app).get("/nowhere" if place == "handler" else "/")
        assert response.status_code == 302
        assert response.redirects_to("/login")

    def test_works_outside_a_request(self, flask, werkzeug):
        with pytest.raises(werkzeug.exceptions.NotFound):
            flask.abort(404)

    def test_outside_a_request_it_takes_arguments_too(self, flask, werkzeug, names):
        word = names.word()

        with pytest.raises(werkzeug.exceptions.Gone) as raised:
            flask.abort(410, description=word)
        assert raised.value.description == word

    @pytest.mark.parametrize("code", [200, 302, 999])
    def test_a_code_that_is_no_http_error(self, flask, code):
        app = flask.Flask("shop")

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.abort(code)

    @pytest.mark.parametrize("code", [400, 401, 405, 413, 416, 429, 500, 503])
    @applies(werkzeug=">=2.0")
    def test_every_code_may_carry_a_response(self, flask, client, code):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.abort(code, response=flask.Response("my own", status=299))

        response = client(app).get("/")
        assert (response.status_code, response.text) == (299, "my own")


@requirement("dispatch/aborter", SHOULD, flask=">=2.2")
class TestAborter:
    """While an application is current, ``abort`` calls its ``aborter``, which ``make_aborter``
    made from ``aborter_class``.

    Source: Flask API documentation, ``Flask.make_aborter``.
    """

    def test_is_called_with_all_arguments(self, flask):
        app, calls = flask.Flask("shop"), []

        def aborter(*args, **kwargs):
            calls.append((args, kwargs))
            raise LookupError

        app.aborter = aborter

        with app.app_context(), pytest.raises(LookupError):
            flask.abort(404, "nothing here", response=None)
        assert calls == [((404, "nothing here"), {"response": None})]

    def test_is_made_by_make_aborter(self, flask):
        made = object()

        class Shop(flask.Flask):
            def make_aborter(self):
                return made

        assert Shop("shop").aborter is made

    @applies(needs="werkzeug.exceptions")
    def test_is_of_the_aborter_class(self, flask, werkzeug):
        class ShopAborter(werkzeug.exceptions.Aborter):
            pass

        class Shop(flask.Flask):
            aborter_class = ShopAborter

        assert isinstance(Shop("shop").aborter, ShopAborter)

    @applies(needs="werkzeug.exceptions")
    def test_may_know_further_codes(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        class OutOfStorage(werkzeug.exceptions.HTTPException):
            code = 507

        app.aborter.mapping[507] = OutOfStorage

        @app.route("/")
        def index():
            flask.abort(507)

        assert client(app).get("/").status_code == 507

    @applies(needs="werkzeug.exceptions")
    @pytest.mark.parametrize(
        ("how", "code", "expected"),
        [
            ("extra", 507, "OutOfStorage"),
            ("extra", 404, "NotFound"),
            ("mapping", 507, "OutOfStorage"),
            ("mapping", 404, "LookupError"),
        ],
    )
    def test_is_given_classes_besides_or_instead(self, flask, werkzeug, how, code, expected):
        class OutOfStorage(werkzeug.exceptions.HTTPException):
            code = 507

        app = flask.Flask("shop")
        app.aborter = app.aborter_class(**{how: {507: OutOfStorage}})

        with app.app_context(), pytest.raises(Exception) as raised:
            flask.abort(code)
        assert expected in [kind.__name__ for kind in type(raised.value).__mro__]

    def test_that_of_another_application_is_not_changed(self, flask):
        app, other = flask.Flask("shop"), flask.Flask("stall")
        app.aborter.mapping[507] = LookupError

        assert app.aborter.mapping.get(507) is LookupError
        assert other.aborter.mapping.get(507) is not LookupError
