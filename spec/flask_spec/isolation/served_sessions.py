"""Sessions of many visitors at once: none of them gets another's."""

from flask_conformance import MUST, requirement


def shop(flask, meet):
    """Visitors log in and out, and are told whom it takes them for, when all are in a view."""
    app = flask.Flask("shop")
    app.secret_key = "key"
    session = flask.session

    @app.route("/login", methods=["POST"])
    def login():
        session["user"] = flask.request.form["user"]
        meet()
        return session["user"]

    @app.route("/enter", methods=["POST"])
    def enter():
        session["user"] = flask.request.form["user"]
        return session["user"]

    @app.route("/logout", methods=["POST"])
    def logout():
        meet()
        session.pop("user", None)
        return session.get("user", "nobody")

    @app.route("/user")
    def user():
        meet()
        return session.get("user", "nobody")

    @app.route("/basket", methods=["POST"])
    def basket():
        session["basket"] = session.get("basket", "") + flask.request.form["article"]
        meet()
        return session["basket"]

    return app


def log_in(visitor):
    return visitor.post("/login", data={"user": visitor.name}).text


def user(visitor):
    return visitor.get("/user").text


@requirement("isolation/served-sessions", MUST)
class TestServedSessions:
    """Of visitors who are served at the same time, each gets the session of their own cookie.

    Why: whoever gets another's session is logged in as that other.
    If this fails: look at where the session of a request is kept while it is handled.
    """

    def test_in_the_request_that_writes(self, served):
        crowd = served(shop)

        answers = crowd.at_once(log_in)

        assert crowd.each_is_told(answers, lambda visitor: visitor.name)

    def test_on_the_next_visit(self, served):
        crowd = served(shop)
        crowd.at_once(log_in)

        answers = crowd.at_once(user)

        assert crowd.each_is_told(answers, lambda visitor: visitor.name)

    def test_of_a_login_that_no_other_disturbed(self, served):
        crowd = served(shop)
        for visitor in crowd.visitors:
            visitor.post("/enter", data={"user": visitor.name})

        answers = crowd.at_once(user)

        assert crowd.each_is_told(answers, lambda visitor: visitor.name)

    def test_on_every_further_visit(self, served):
        crowd = served(shop)

        def fill(visitor):
            found = [
                visitor.post("/basket", data={"article": f"{visitor.name};"}).text for _ in range(5)
            ]
            return found[-1]

        assert crowd.each_is_told(crowd.at_once(fill), lambda visitor: f"{visitor.name};" * 5)

    def test_some_log_out(self, served):
        crowd = served(shop)
        crowd.at_once(log_in)

        def log_out_or_look(visitor):
            return visitor.post("/logout").text if leaves(visitor) else user(visitor)

        def leaves(visitor):
            return visitor.number % 2 == 0

        crowd.at_once(log_out_or_look)
        answers = crowd.at_once(user)

        assert crowd.each_is_told(
            answers, lambda visitor: "nobody" if leaves(visitor) else visitor.name
        )
