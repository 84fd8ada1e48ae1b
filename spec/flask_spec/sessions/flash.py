"""Messages that one request leaves for the next."""

from flask_conformance import MUST, applies, requirement


@requirement("sessions/flash", MUST)
class TestFlash:
    """A message given to ``flash`` is returned by ``get_flashed_messages`` once: in the same
    request or in the next one that asks. Other items of the session stay as they are.

    Source: Flask documentation, "Message Flashing".
    """

    def test_the_next_request_finds_it(self, flask, client, names):
        app, text = flask.Flask("shop"), names.text()
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash(text)
            return "saved"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        assert visitor.get("/").text == text

    def test_the_one_after_that_does_not(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash("saved")
            return "saved"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        assert [visitor.get("/").text for _ in range(3)] == ["saved", "", ""]

    def test_waits_until_somebody_asks(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash("saved")
            return "saved"

        @app.route("/quiet")
        def quiet():
            return "quiet"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        visitor.get("/quiet")
        assert visitor.get("/").text == "saved"

    @applies(flask=">=0.9")
    def test_several_keep_their_order(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save/<name>")
        def save(name):
            flask.flash(name)
            flask.flash(name.upper())
            return "saved"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save/apple")
        visitor.get("/save/pear")
        assert visitor.get("/").text == "apple|APPLE|pear|PEAR"

    def test_the_same_request_finds_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.flash("saved")
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(2)] == ["saved", "saved"]

    def test_asking_again_in_one_request_gives_the_same(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash("saved")
            return "saved"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages() + flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        assert visitor.get("/").text == "saved|saved"

    def test_one_flashed_after_asking_waits_for_the_next_request(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            first = flask.get_flashed_messages()
            flask.flash(f"after {len(first)}")
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(3)] == ["", "after 0", "after 1"]

    def test_without_messages_the_list_is_empty(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_request_context("/"):
            assert flask.get_flashed_messages() == []

    def test_another_visitor_does_not_find_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.flash("saved")
            return "saved"

        @app.route("/")
        def index():
            return "|".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        texts = [someone.get("/").text for someone in (client(app), visitor)]
        assert texts == ["", "saved"]

    def test_takes_other_items_of_the_session_not_along(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/save")
        def save():
            flask.session["user"] = "ada"
            flask.flash("saved")
            return "saved"

        @app.route("/")
        def index():
            flask.get_flashed_messages()
            return flask.session["user"]

        visitor = client(app)
        visitor.get("/save")
        assert visitor.get("/").text == "ada"

    def test_asking_for_nothing_changes_no_session(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/ask")
        def ask():
            return "|".join(flask.get_flashed_messages())

        @app.route("/tell")
        def tell():
            flask.flash("saved")
            return "told"

        visitor = client(app)
        sent = ["session" in visitor.get(path).set_cookies for path in ("/ask", "/tell")]
        assert sent == [False, True]
