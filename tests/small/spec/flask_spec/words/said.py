"""What a report can say of a failure, one clause for each way to fail."""

import pytest

from flask_conformance import MAY, requirement
from flask_conformance.kit.response import Headers, Response


@requirement("words/comparisons", MAY)
class TestComparisons:
    """A failed comparison tells both sides."""

    def test_equal(self, flask):
        assert flask.Flask("words").say("came") == "expected"

    def test_identical(self, flask):
        assert flask.Flask("words").say("came") is None

    def test_unequal(self, flask):
        assert flask.Flask("words").say("came") != "came"

    def test_less(self, flask):
        assert flask.Flask("words").say(3) < 3

    def test_one_of(self, flask):
        assert flask.Flask("words").say(500) in (301, 308)

    def test_contained(self, flask):
        assert "needle" in flask.Flask("words").say("a haystack")

    def test_not_contained(self, flask):
        assert "hay" not in flask.Flask("words").say("a haystack")

    def test_without_addresses(self, flask):
        assert flask.Flask("words").say(flask.Flask) == object()


@requirement("words/others", MAY)
class TestOthers:
    """What is no comparison is told too."""

    def test_truth(self, flask):
        said = flask.Flask("words").say("came")

        assert said.isupper()

    def test_verdict(self, flask):
        response = Response("http://localhost/", "200 OK", Headers([]), [])

        assert response.redirects_to("/there/")

    def test_negated_truth(self, flask):
        said = flask.Flask("words").say("came")

        assert not said.islower()

    def test_negated_verdict(self, flask):
        response = Response("http://localhost/", "200 OK", Headers([("Vary", "Cookie")]), [])

        assert not response.varies_on("Cookie")

    def test_exception(self, flask):
        assert flask.Flask("words").fail("broken") == "expected"

    def test_exception_outside_an_assertion(self, flask):
        flask.Flask("words").fail("broken")

    def test_nothing_raised(self, flask):
        with pytest.raises(LookupError):
            flask.Flask("words").say("nothing")

    def test_other_message(self, flask):
        with pytest.raises(ValueError, match="whole"):
            flask.Flask("words").fail("broken")

    def test_exit(self, flask):
        flask.Flask("words").leave(3)

    def test_interrupt(self, flask):
        flask.Flask("words").interrupt()

    def test_logged(self, flask):
        assert flask.Flask("words").log_and_answer("broken") == "expected"

    def test_several(self, flask):
        flask.Flask("words").fail_twice()

    def test_broken_repr(self, flask):
        assert flask.Flask("words").unshowable() == 1
