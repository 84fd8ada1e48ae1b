"""Applications that answer by host: ``host_matching`` and ``static_host``."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("routing/host-matching", SHOULD, flask=">=1.0")
class TestHostMatching:
    """An application made with ``host_matching=True`` answers a rule on the ``host`` that the
    rule names.

    Source: Flask API, ``Flask``.
    """

    def test_rule_answers_on_its_host(self, flask, client):
        app = flask.Flask("sites", host_matching=True, static_folder=None)
        app.route("/", host="a.example.com", endpoint="a")(lambda: "site a")
        app.route("/", host="b.example.com", endpoint="b")(lambda: "site b")

        answers = [
            client(app).get("/", headers={"Host": host}).text
            for host in ("a.example.com", "b.example.com")
        ]
        assert answers == ["site a", "site b"]

    @pytest.mark.parametrize("host", ["b.example.com", "example.com", "a.example.com:81"])
    def test_other_hosts_are_not_found(self, flask, client, host):
        app = flask.Flask("sites", host_matching=True, static_folder=None)
        app.route("/", host="a.example.com")(lambda: "site a")

        assert client(app).get("/", headers={"Host": host}).status_code == 404

    def test_port_is_part_of_the_host(self, flask, client):
        app = flask.Flask("sites", host_matching=True, static_folder=None)
        app.route("/", host="a.example.com:8080")(lambda: "site a")

        assert client(app).get("/", headers={"Host": "a.example.com:8080"}).text == "site a"

    def test_host_may_have_variables(self, flask, client):
        app = flask.Flask("sites", host_matching=True, static_folder=None)
        app.route("/<page>", host="<site>.example.com")(lambda site, page: f"{site} {page}")

        assert client(app).get("/about", headers={"Host": "a.example.com"}).text == "a about"

    @applies(flask=">=3.1")
    def test_server_name_does_not_count(self, flask, client):
        app = flask.Flask("sites", host_matching=True, static_folder=None)
        app.config["SERVER_NAME"] = "example.com"
        app.route("/", host="a.example.org")(lambda: "site a")

        assert client(app).get("/", headers={"Host": "a.example.org"}).text == "site a"

    def test_map_is_told(self, flask):
        app = flask.Flask("sites", host_matching=True, static_folder=None)

        assert app.url_map.host_matching is True

    def test_is_off_by_default(self, flask, client):
        app = flask.Flask("sites", static_folder=None)
        app.route("/", host="a.example.com")(lambda: "site a")

        assert client(app).get("/", headers={"Host": "b.example.com"}).text == "site a"


@requirement("routing/static-host", SHOULD, flask=">=1.0")
class TestStaticHost:
    """With ``host_matching`` an application that has static files must say the ``static_host``
    that they are on; without it, it must not.
    """

    @pytest.mark.parametrize(
        ("host", "status"), [("static.example.com", 200), ("a.example.com", 404)]
    )
    def test_files_are_on_that_host(self, flask, client, tmp_path, host, status):
        tmp_path.joinpath("a.txt").write_text("static")
        app = flask.Flask(
            "sites",
            host_matching=True,
            static_host="static.example.com",
            static_folder=str(tmp_path),
            static_url_path="/files",
        )

        assert client(app).get("/files/a.txt", headers={"Host": host}).status_code == status

    def test_host_matching_without_it_is_an_error(self, flask, tmp_path):
        options = {"host_matching": True, "static_folder": str(tmp_path)}
        flask.Flask("sites", static_host="a.example.com", **options)

        with pytest.raises((AssertionError, TypeError, ValueError)):
            flask.Flask("sites", **options)

    def test_without_host_matching_it_is_an_error(self, flask, tmp_path):
        options = {"static_host": "a.example.com", "static_folder": str(tmp_path)}
        flask.Flask("sites", host_matching=True, **options)

        with pytest.raises((AssertionError, TypeError, ValueError)):
            flask.Flask("sites", **options)

    def test_without_static_files_it_is_not_needed(self, flask):
        app = flask.Flask("sites", host_matching=True, static_folder=None)

        assert "static" not in {rule.endpoint for rule in app.url_map.iter_rules()}

    def test_without_it_they_are_on_no_host_of_their_own(self, flask):
        app = flask.Flask("sites")

        assert next(app.url_map.iter_rules("static")).host is None
