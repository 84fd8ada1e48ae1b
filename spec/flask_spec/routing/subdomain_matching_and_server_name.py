"""Applications that answer by subdomain: ``subdomain_matching`` and ``SERVER_NAME``."""

from urllib.parse import urljoin

import pytest

from flask_conformance import MAY, SHOULD, requirement
from flask_conformance.kit.words import uri


@requirement("routing/subdomain-matching", SHOULD, flask=">=1.0")
class TestSubdomainMatching:
    """An application made with ``subdomain_matching=True`` answers a rule on the ``subdomain`` of
    ``SERVER_NAME`` that the rule names, and a rule without one on ``SERVER_NAME`` itself.

    Source: Flask documentation, "Configuration Handling", ``SERVER_NAME``.
    """

    @pytest.mark.parametrize(
        ("host", "text"),
        [
            ("example.com", "main"),
            ("api.example.com", "api"),
            ("deep.api.example.com", "deep"),
            ("API.Example.com", "api"),
        ],
        ids=["none", "one", "two", "case"],
    )
    def test_subdomain_chooses_the_rule(self, flask, client, host, text):
        app = flask.Flask("sites", subdomain_matching=True)
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/", "main", lambda: "main")
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")
        app.add_url_rule("/", "deep", lambda: "deep", subdomain="deep.api")

        assert client(app).get("/", headers={"Host": host}).text == text

    def test_other_subdomains_are_not_found(self, flask, client):
        app = flask.Flask("sites", subdomain_matching=True)
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/", "main", lambda: "main")
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", headers={"Host": "www.example.com"}).status_code == 404

    def test_subdomain_may_have_variables(self, flask, client):
        app = flask.Flask("sites", subdomain_matching=True)
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/<page>", "page", lambda user, page: f"{user} {page}", subdomain="<user>")

        assert client(app).get("/about", headers={"Host": "ada.example.com"}).text == "ada about"

    def test_server_name_may_have_a_port(self, flask, client):
        app = flask.Flask("sites", subdomain_matching=True)
        app.config["SERVER_NAME"] = "example.com:8080"
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", headers={"Host": "api.example.com:8080"}).text == "api"

    def test_redirects_stay_on_the_subdomain(self, flask, client):
        app = flask.Flask("sites", subdomain_matching=True)
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/branch/", "api", lambda: "api", subdomain="api")

        response = client(app).get("/branch", headers={"Host": "api.example.com"})
        there = urljoin("http://api.example.com/branch", response.headers["Location"])
        assert uri(there) == "http://api.example.com/branch/"

    def test_without_a_server_name_there_is_no_subdomain(self, flask, client):
        app = flask.Flask("sites", subdomain_matching=True)
        app.add_url_rule("/", "main", lambda: "main")
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", headers={"Host": "api.example.com"}).text == "main"

    @pytest.mark.filterwarnings("ignore:Current server name")
    def test_a_host_outside_the_server_name_is_not_found(self, flask, client):
        app = flask.Flask("sites", subdomain_matching=True)
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/", "main", lambda: "main")

        assert client(app).get("/", headers={"Host": "example.org"}).status_code == 404

    def test_attribute_shows_the_setting(self, flask):
        made = [flask.Flask("sites"), flask.Flask("sites", subdomain_matching=True)]

        assert [app.subdomain_matching for app in made] == [False, True]


@requirement("routing/no-subdomain-matching", SHOULD, flask=">=1.0")
class TestNoSubdomainMatching:
    """Without ``subdomain_matching`` the host has no part in matching: rules without a
    subdomain answer, rules with one do not.
    """

    def test_rule_without_a_subdomain_answers_everywhere(self, flask, client):
        app = flask.Flask("sites")
        app.add_url_rule("/", "main", lambda: "main")
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", headers={"Host": "api.example.com"}).text == "main"

    def test_rule_with_a_subdomain_does_not_answer(self, flask, client):
        app = flask.Flask("sites")
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", headers={"Host": "api.example.com"}).status_code == 404

    def test_the_maps_default_subdomain_counts(self, flask, client):
        app = flask.Flask("sites")
        app.url_map.default_subdomain = "www"
        app.add_url_rule("/", "main", lambda: "main")
        app.add_url_rule("/", "bare", lambda: "bare", subdomain="")

        assert client(app).get("/", headers={"Host": "example.com"}).text == "main"


@requirement("routing/server-name-does-not-restrict", SHOULD, flask=">=3.1")
class TestServerNameDoesNotRestrict:
    """Without ``subdomain_matching``, ``SERVER_NAME`` changes nothing about which rule answers:
    not for its subdomains, and not for other hosts.
    """

    def test_other_host_is_answered(self, flask, client):
        app = flask.Flask("sites")
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/", "main", lambda: flask.request.host)

        assert client(app).get("/", headers={"Host": "example.org"}).text == "example.org"

    def test_rule_without_a_subdomain_answers_on_subdomains(self, flask, client):
        app = flask.Flask("sites")
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/", "main", lambda: "main")
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", headers={"Host": "api.example.com"}).text == "main"


@requirement("routing/server-name-implies-subdomains", MAY, flask=">=0.5,<1.0")
class TestServerNameImpliesSubdomains:
    """``SERVER_NAME`` alone turns subdomain matching on."""

    def test_subdomain_chooses_the_rule(self, flask, client):
        app = flask.Flask("sites")
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/", "main", lambda: "main")
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        hosts = ("example.com", "api.example.com")
        assert [client(app).get("/", headers={"Host": host}).text for host in hosts] == [
            "main",
            "api",
        ]

    @pytest.mark.filterwarnings("ignore:Current server name")
    def test_a_host_outside_the_server_name_is_not_found(self, flask, client):
        app = flask.Flask("sites")
        app.config["SERVER_NAME"] = "example.com"
        app.add_url_rule("/", "main", lambda: "main")

        assert client(app).get("/", headers={"Host": "example.org"}).status_code == 404
