"""A step that was not asked for at first."""

from flask_conformance import MUST, requirement


@requirement("later/fourth", MUST, since="1.1")
class TestFourth:
    """The fourth step gives 4."""

    def test_gives_four(self, flask):
        assert flask.Flask("steps").fourth() == 4
