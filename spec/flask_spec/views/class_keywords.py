"""Keywords of a class of views, and the bases for which they are."""

from flask_conformance import MAY, applies, requirement


def stored(kind):
    """A class of views on *kind*, and behind it on a base that takes a keyword."""

    class Stored:
        def __init_subclass__(cls, table=None, **keywords):
            super().__init_subclass__(**keywords)
            cls.table = table

    class Users(kind, Stored, table="users"):
        pass

    return Users


@requirement("views/class-keywords", MAY, flask=">=0.7", since="1.2")
class TestClassKeywords:
    """What a class of views is given as keywords reaches the other bases that it has.

    Source: Python documentation, ``object.__init_subclass__``.
    """

    def test_reach_a_base_behind_a_view(self, flask):
        assert stored(flask.views.View).table == "users"

    @applies(flask=">=2.2")
    def test_reach_a_base_behind_a_method_view(self, flask):
        assert stored(flask.views.MethodView).table == "users"
