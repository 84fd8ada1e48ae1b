"""The three steps of a framework that can do little else."""

import pytest

from flask_conformance import MUST, SHOULD, applies, fact, requirement


@requirement("steps/first", MUST)
class TestFirst:
    """The first step gives 1.

    If this fails: look at where the counting begins.
    """

    def test_gives_one(self, flask):
        assert flask.Flask("steps").first() == 1

    def test_gives_one_again(self, flask):
        app = flask.Flask("steps")
        app.first()

        assert app.first() == 1


@requirement("steps/second", MUST, depends="steps/first")
class TestSecond:
    """The second step gives twice what it is given."""

    @pytest.mark.parametrize("number", [1, 2], ids=["one", "two"])
    def test_gives_twice(self, flask, number):
        assert flask.Flask("steps").second(number) == 2 * number


@requirement("steps/third", SHOULD, depends="steps/second")
class TestThird:
    """The third step gives its drawn word back."""

    def test_gives_the_word_back(self, flask, names):
        word = names.word()

        assert flask.Flask("steps").third(word) == word

    @fact
    def test_size(self, flask):
        return len(flask.Flask("steps").third("four"))

    @applies(flask=">=4")
    def test_is_not_yet_asked(self, flask):
        raise AssertionError("outside the edition")
