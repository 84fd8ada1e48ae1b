"""Converters that span several segments."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("routing/part-isolating", MAY, needs="werkzeug.routing")
class TestPartIsolating:
    """A converter whose regex has a slash matches across segments."""

    @applies(werkzeug=("<2.2", ">=2.3"))
    def test_slash_in_the_regex_is_enough(self, flask, werkzeug, client):
        class Pair(werkzeug.routing.BaseConverter):
            regex = "[a-z]+/[a-z]+"

        app = flask.Flask("colours")
        app.url_map.converters["pair"] = Pair
        app.route("/<pair:x>/end")(lambda x: x)

        assert client(app).get("/red/blue/end").text == "red/blue"

    @applies(werkzeug=">=2.3")
    @pytest.mark.parametrize(
        ("members", "isolating"),
        [
            ({}, True),
            ({"regex": "[a-z]+"}, True),
            ({"regex": "a/b"}, False),
            ({"regex": "a/b", "part_isolating": True}, True),
            ({"regex": "a", "part_isolating": False}, False),
            ({"weight": 3}, True),
        ],
        ids=["inherited", "no-slash", "slash", "said-so", "said-not", "other-member"],
    )
    def test_class_says_whether_it_stays_in_its_segment(self, werkzeug, members, isolating):
        converter = type("Own", (werkzeug.routing.BaseConverter,), members)

        assert converter.part_isolating is isolating

    @applies(werkzeug=">=2.3")
    def test_subclass_without_a_regex_inherits(self, werkzeug):
        class Own(werkzeug.routing.PathConverter):
            weight = 300

        assert Own.part_isolating is False

    @applies(werkzeug=">=2.2")
    def test_part_isolating_false_matches_across_segments(self, flask, werkzeug, client):
        class Pair(werkzeug.routing.BaseConverter):
            part_isolating = False
            regex = "[a-z]+(?:.[a-z]+)?"

        app = flask.Flask("colours")
        app.url_map.converters["pair"] = Pair
        app.route("/<pair:x>")(lambda x: x)

        assert client(app).get("/red/blue").text == "red/blue"
