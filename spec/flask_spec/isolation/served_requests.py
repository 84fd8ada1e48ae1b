"""Requests of many visitors at once: each is handled as what it is."""

import pytest

from flask_conformance import MUST, requirement


def shop(flask, meet):
    """Tells each visitor what their request holds, when all of them are in a view."""
    app = flask.Flask("shop")
    request = flask.request

    @app.route("/path/<name>")
    def path(name):
        meet()
        return request.path

    @app.route("/arguments/<name>")
    def arguments(name):
        meet()
        return name

    @app.route("/query")
    def query():
        meet()
        return request.args["name"]

    @app.route("/header")
    def header():
        meet()
        return request.headers["X-Name"]

    @app.route("/cookie")
    def cookie():
        meet()
        return request.cookies["name"]

    @app.route("/form", methods=["POST"])
    def form():
        meet()
        return request.form["name"]

    @app.route("/body", methods=["POST"])
    def body():
        meet()
        return request.data

    @app.route("/upload", methods=["POST"])
    def upload():
        meet()
        return request.files["file"].read()

    return app


@requirement("isolation/served-requests", MUST)
class TestServedRequests:
    """Of visitors who are served at the same time, each is answered from their own request: its
    path, query, headers, cookies and body.

    Why: a server handles requests in threads, in greenlets, or in both.
    If this fails: look at what the current request is keyed by.
    """

    def test_path(self, served):
        crowd = served(shop)

        answers = crowd.at_once(lambda visitor: visitor.get(f"/path/{visitor.name}").text)

        assert crowd.each_is_told(answers, lambda visitor: f"/path/{visitor.name}")

    def test_arguments_of_the_view(self, served):
        crowd = served(shop)

        answers = crowd.at_once(lambda visitor: visitor.get(f"/arguments/{visitor.name}").text)

        assert crowd.each_is_told(answers, lambda visitor: visitor.name)

    def test_query(self, served):
        crowd = served(shop)

        answers = crowd.at_once(lambda visitor: visitor.get(f"/query?name={visitor.name}").text)

        assert crowd.each_is_told(answers, lambda visitor: visitor.name)

    def test_header(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get("/header", headers={"X-Name": visitor.name}).text

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: visitor.name)

    def test_cookie(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get("/cookie", headers={"Cookie": f"name={visitor.name}"}).text

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: visitor.name)

    def test_form(self, served):
        crowd = served(shop)

        def send(visitor):
            return visitor.post("/form", data={"name": visitor.name}).text

        assert crowd.each_is_told(crowd.at_once(send), lambda visitor: visitor.name)

    @pytest.mark.parametrize("times", [1, 10_000], ids=["short", "long"])
    def test_body(self, served, times):
        crowd = served(shop)

        def send(visitor):
            text = f"{visitor.name} " * times
            answer = visitor.post("/body", data=text, headers={"Content-Type": "text/plain"}).text
            return visitor.name if answer == text else answer

        assert crowd.each_is_told(crowd.at_once(send), lambda visitor: visitor.name)

    def test_upload(self, served):
        crowd = served(shop)

        def send(visitor):
            return visitor.post("/upload", files={"file": ("f", visitor.name.encode())}).text

        assert crowd.each_is_told(crowd.at_once(send), lambda visitor: visitor.name)

    def test_request_after_request(self, served):
        crowd = served(shop)

        def ask(visitor):
            names = [f"{visitor.name}-{number}" for number in range(5)]
            answers = [visitor.get(f"/query?name={name}").text for name in names]
            return visitor.name if answers == names else ", ".join(answers)

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: visitor.name)
