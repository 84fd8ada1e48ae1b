"""How paths end."""

from flask_conformance import MAY, MUST, requirement


@requirement("paths/slash", MUST, flask="<2.0")
class TestSlash:
    """A path ends in a slash."""

    def test_ends_in_a_slash(self, flask):
        assert flask.path.endswith("/")

    def test_begins_with_a_slash(self, flask):
        assert flask.path.startswith("/")

    def test_has_no_empty_part(self, flask):
        assert "//" not in flask.path

    def test_has_no_dots(self, flask):
        assert ".." not in flask.path

    def test_has_no_spaces(self, flask):
        assert " " not in flask.path


@requirement("paths/redirect", MAY, werkzeug=">=0.15")
class TestRedirect:
    """A path without an end redirects."""

    def test_redirects(self, flask):
        assert flask.redirects
