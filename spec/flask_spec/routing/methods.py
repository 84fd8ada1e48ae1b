"""Which HTTP methods a rule answers."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement

OTHERS = ["POST", "PUT", "PATCH", "DELETE"]


@requirement("routing/default-methods", MUST)
class TestDefaultMethods:
    """A rule without ``methods`` answers GET and HEAD, and no method that changes something."""

    @pytest.mark.parametrize("method", OTHERS)
    def test_other_methods_are_not_allowed(self, flask, client, method):
        app = flask.Flask("notes")

        @app.route("/notes")
        def notes():
            return "notes"

        assert client(app).open("/notes", method).status_code == 405

    def test_get_is_answered(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes")
        def notes():
            return flask.request.method

        assert client(app).get("/notes").text == "GET"

    def test_head_comes_with_get(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes")
        def notes():
            return "notes"

        visitor = client(app)
        answers = [visitor.get("/notes"), visitor.head("/notes")]

        assert [(a.status_code, a.content) for a in answers] == [(200, b"notes"), (200, b"")]


@requirement("routing/methods-option", MUST)
class TestMethodsOption:
    """``methods`` is the list of the HTTP methods that the rule answers, in any case and any kind
    of collection; HEAD joins GET.
    """

    @pytest.mark.filterwarnings("ignore:Unknown REQUEST_METHOD")
    @pytest.mark.parametrize("method", ["GET", *OTHERS, "PURGE"])
    def test_listed_method_reaches_the_view(self, flask, client, method):
        app = flask.Flask("notes")

        @app.route("/notes", methods=[method])
        def notes():
            return flask.request.method

        assert client(app).open("/notes", method).text == method

    @pytest.mark.parametrize("method", ["GET", "HEAD", "PUT"])
    def test_method_that_is_not_listed_is_not_allowed(self, flask, client, method):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["POST"])
        def notes():
            return "notes"

        assert client(app).open("/notes", method).status_code == 405

    def test_head_joins_a_listed_get(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["GET", "POST"])
        def notes():
            return "notes"

        visitor = client(app)
        answers = [visitor.get("/notes"), visitor.head("/notes")]

        assert [(a.status_code, a.content) for a in answers] == [(200, b"notes"), (200, b"")]

    def test_several_methods_share_the_view(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["PUT", "DELETE"])
        def notes():
            return flask.request.method

        answers = [client(app).put("/notes").text, client(app).delete("/notes").text]
        assert answers == ["PUT", "DELETE"]

    def test_lower_case_is_taken_as_upper_case(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["post"])
        def notes():
            return "noted"

        assert client(app).post("/notes").text == "noted"

    @pytest.mark.parametrize("methods", [("PUT",), {"PUT"}], ids=["tuple", "set"])
    def test_any_collection_will_do(self, flask, client, methods):
        app = flask.Flask("notes")

        @app.route("/notes", methods=methods)
        def notes():
            return "noted"

        assert client(app).put("/notes").text == "noted"

    def test_methods_of_one_path_may_have_views_of_their_own(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["GET"])
        def show():
            return "shown"

        @app.route("/notes", methods=["POST"])
        def add():
            return "added"

        answers = [client(app).get("/notes").text, client(app).post("/notes").text]
        assert answers == ["shown", "added"]

    @applies(flask=">=0.6")
    def test_empty_list_answers_no_get(self, flask, client):
        app = flask.Flask("notes")

        @app.route("/notes", methods=[])
        def notes():
            return "notes"

        assert client(app).get("/notes").status_code == 405

    def test_rule_shows_its_methods(self, flask):
        app = flask.Flask("notes")

        @app.route("/notes", methods=["GET", "PUT"])
        def notes():
            return "notes"

        rule = next(app.url_map.iter_rules("notes"))
        assert set(rule.methods) - {"OPTIONS"} == {"GET", "HEAD", "PUT"}


@requirement("routing/methods-of-the-view", SHOULD, flask=">=0.8")
class TestMethodsOfTheView:
    """Where the registration names no methods, the view's own ``methods`` attribute counts; the
    view's ``required_methods`` are added in any case.

    Why: decorators and view classes know which methods they handle.
    """

    def test_attribute_methods_counts(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "noted"

        notes.methods = ["PUT"]
        app.add_url_rule("/notes", view_func=notes)

        assert client(app).put("/notes").text == "noted"

    def test_attribute_methods_replaces_get(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "noted"

        notes.methods = ["PUT"]
        app.add_url_rule("/notes", view_func=notes)

        assert client(app).get("/notes").status_code == 405

    def test_given_methods_win_over_the_attribute(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "noted"

        notes.methods = ["PUT"]
        app.add_url_rule("/notes", view_func=notes, methods=["GET"])

        answers = [client(app).get("/notes").status_code, client(app).put("/notes").status_code]
        assert answers == [200, 405]

    def test_attribute_none_means_get(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return "noted"

        notes.methods = None
        app.add_url_rule("/notes", view_func=notes)

        assert client(app).get("/notes").text == "noted"

    @applies(flask=">=0.9")
    def test_required_methods_join_the_default(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return flask.request.method

        notes.required_methods = ["PUT"]
        app.add_url_rule("/notes", view_func=notes)

        answers = [client(app).get("/notes").text, client(app).put("/notes").text]
        assert answers == ["GET", "PUT"]

    @applies(flask=">=0.9")
    def test_required_methods_join_the_given_ones(self, flask, client):
        app = flask.Flask("notes")

        def notes():
            return flask.request.method

        notes.required_methods = ["PUT"]
        app.add_url_rule("/notes", view_func=notes, methods=["POST"])

        answers = [client(app).post("/notes").text, client(app).put("/notes").text]
        assert answers == ["POST", "PUT"]
