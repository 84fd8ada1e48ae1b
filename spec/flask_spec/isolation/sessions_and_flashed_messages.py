"""Each request has its visitor's session, and saves it to that visitor."""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/sessions", MUST, depends="isolation/requests")
class TestSessions:
    """The session of a request is opened from that request's cookie and saved into that
    request's response, whichever other requests are handled at the same time.

    Why: otherwise one visitor is logged in as another.
    If this fails: look for a session that is kept on the application or on its interface.
    """

    def test_each_finds_what_it_stored_before(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/login/<user>")
        def login(user):
            flask.session["user"] = user
            return "welcome"

        @app.route("/")
        def index():
            blocking_workers.pause("handles /")
            return flask.session["user"]

        def visitor(user):
            browser = wsgi_client(app)
            browser.get(f"/login/{user}")
            assert browser.get("/").text == user
            yield from ()

        blocking_workers.every_schedule(lambda: [visitor("ada"), visitor("grace")])

    def test_each_is_sent_its_own_cookie(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/login/<user>")
        def login(user):
            flask.session["user"] = user
            blocking_workers.pause(f"logs {user} in")
            return "welcome"

        app.route("/")(lambda: flask.session["user"])

        def visitor(user):
            browser = wsgi_client(app)
            browser.get(f"/login/{user}")
            assert browser.get("/").text == user
            yield from ()

        blocking_workers.every_schedule(lambda: [visitor("ada"), visitor("grace")])

    # 0.10 saves what changes inside a value, too, so that the second tab may find it.
    @applies(flask=("<0.10", ">=0.11"))
    def test_two_requests_of_one_visitor(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.secret_key = "key"
        browser = wsgi_client(app)

        @app.route("/login")
        def login():
            flask.session["cart"] = ["tea"]
            return "welcome"

        @app.route("/add/<item>")
        def add(item):
            flask.session["cart"].append(item)
            blocking_workers.pause(f"adds {item} to the cart of its own session")
            return ", ".join(flask.session["cart"])

        def tab(item):
            cart = browser.get(f"/add/{item}").text
            assert cart == f"tea, {item}"
            yield from ()

        browser.get("/login")
        blocking_workers.every_schedule(lambda: [tab("rice"), tab("milk")])

    def test_who_stores_nothing_is_sent_no_cookie(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            blocking_workers.pause("/login stores ada in the session")
            return "welcome"

        @app.route("/")
        def index():
            blocking_workers.pause("/ stores nothing")
            return "index"

        def visitor(path, stores):
            answer = wsgi_client(app).get(path)
            assert ("session" in answer.set_cookies) is stores
            yield from ()

        blocking_workers.every_schedule(lambda: [visitor("/login", True), visitor("/", False)])

    def test_who_logs_out_is_the_only_one(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/login/<user>")
        def login(user):
            flask.session["user"] = user
            return "welcome"

        @app.route("/logout")
        def logout():
            flask.session.pop("user")
            blocking_workers.pause("/logout removes the user from the session")
            return flask.session.get("user", "nobody")

        @app.route("/stay")
        def stay():
            blocking_workers.pause("handles /stay")
            return flask.session.get("user", "nobody")

        browsers = {"/logout": wsgi_client(app), "/stay": wsgi_client(app)}

        def visitor(path, expected):
            browsers[path].get(f"/login{path}")
            assert browsers[path].get(path).text == expected
            yield from ()

        blocking_workers.every_schedule(
            lambda: [visitor("/logout", "nobody"), visitor("/stay", "stay")], differ=True
        )

    @applies(flask=">=0.8")
    def test_an_interface_saves_what_it_opened(self, flask, wsgi_client, blocking_workers):
        class Session(dict, flask.sessions.SessionMixin):
            pass

        class Interface(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return Session(path=request.path)

            def save_session(self, app, session, response):
                blocking_workers.pause(f"saves the session of {session['path']}")
                response.headers["X-Session"] = session["path"]

        app = flask.Flask("shop")
        app.session_interface = Interface()
        app.route("/<name>")(lambda name: "page")

        def visitor(path):
            saved = wsgi_client(app).get(path).headers["X-Session"]
            assert saved == path
            yield from ()

        blocking_workers.every_schedule(lambda: [visitor("/a"), visitor("/b")])

    def test_one_becomes_permanent(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def visitor(permanent):
            with app.test_request_context("/"):
                flask.session.permanent = permanent
                yield f"sets session.permanent to {permanent}"
                assert flask.session.permanent is permanent

        workers.every_schedule(lambda: [visitor(True), visitor(False)])

    def test_each_is_modified_by_its_own_changes(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def changes():
            with app.test_request_context("/"):
                flask.session["user"] = "ada"
                yield "stores ada in the session"
                assert flask.session.modified is True

        def reads():
            with app.test_request_context("/"):
                flask.session.get("user")
                yield "reads the session"
                assert flask.session.modified is False

        workers.every_schedule(lambda: [changes(), reads()])


@requirement("isolation/flashed-messages", MUST, depends="isolation/sessions")
class TestFlashedMessages:
    """A message is shown to the visitor for whom it was flashed, and to nobody else.

    If this fails: look at where ``get_flashed_messages`` keeps what it took from the session.
    """

    def test_each_gets_what_it_flashed(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                flask.flash(f"welcome, {name}")
                yield f"flashes: welcome, {name}"
                assert flask.get_flashed_messages() == [f"welcome, {name}"]

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_what_was_read_stays_with_the_request(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                flask.flash(f"welcome, {name}")
                flask.get_flashed_messages()
                yield f"flashes and gets: welcome, {name}"
                assert flask.get_flashed_messages() == [f"welcome, {name}"]

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_there_are_none_for_another(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def flashes():
            with app.test_request_context("/"):
                flask.flash("welcome")
                yield "flashes: welcome"
                flask.get_flashed_messages()

        def looks():
            with app.test_request_context("/"):
                yield "enters /"
                assert flask.get_flashed_messages() == []

        workers.every_schedule(lambda: [flashes(), looks()])

    def test_the_next_page_of_each(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/buy/<item>")
        def buy(item):
            flask.flash(f"bought {item}")
            blocking_workers.pause(f"flashes: bought {item}")
            return "done"

        app.route("/")(lambda: ", ".join(flask.get_flashed_messages()))

        def visitor(item):
            browser = wsgi_client(app)
            browser.get(f"/buy/{item}")
            assert browser.get("/").text == f"bought {item}"
            yield from ()

        blocking_workers.every_schedule(lambda: [visitor("tea"), visitor("rice")])
