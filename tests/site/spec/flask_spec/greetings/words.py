"""Greetings and farewells."""

from flask_conformance import MUST, SHOULD, applies, fact, requirement


@requirement("greetings/hello", MUST)
class TestHello:
    """A visitor is greeted with ``hello``.

    Why: <visitors> like that & more.
    """

    def test_says_hello(self, flask):
        # A comment, with a < in it.
        assert flask.greet("visitor") == "hello <visitor>"

    @applies(flask=">=2.2.1")
    def test_says_hello_twice(self, flask):
        assert flask.greet("visitor", times=2) == "hello hello"

    @fact
    def test_language(self, flask):
        return flask.language


@requirement("greetings/farewell", SHOULD, flask=">=1.0", depends="greetings/hello")
class TestFarewell:
    """A visitor who leaves is waved after."""

    def test_waves(self, flask):
        assert flask.wave()
