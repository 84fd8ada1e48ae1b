"""Round trip: what is built matches back."""

from urllib.parse import unquote, urlsplit

from flask_conformance import MUST, requirement
from flask_conformance.kit.properties import given, st

PLACES = "abcxyz"

LETTERS = "aZ09 -._~:@!$&'()*+,;=%?#\"<>[]{}|\\^`\též東\U0001f600"
"""Of every kind that URLs treat differently."""


@requirement("url-map/build-round-trip", MUST, needs="werkzeug.routing")
class TestRoundTrip:
    """Building an endpoint with values and matching the path that results gives the same
    endpoint and the same values.

    Source: Werkzeug documentation, "MapAdapter.build".
    If this fails: look at whether a converter's ``to_url`` and ``to_python`` are inverse.
    """

    @given(lambda: {"name": st.text(LETTERS, min_size=1)}, examples=25)
    def test_any_text_without_a_slash(self, werkzeug, name):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/at/<name>", endpoint="at")]).bind("example.org")

        path = unquote(adapter.build("at", {"name": name}))

        assert adapter.match(path) == ("at", {"name": name})

    @given(lambda: {"n": st.integers(min_value=0)}, examples=20)
    def test_any_whole_number(self, werkzeug, n):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<int:n>", endpoint="e")]).bind("example.org")

        assert adapter.match(adapter.build("e", {"n": n})) == ("e", {"n": n})

    @given(lambda: {"n": st.floats(min_value=0.001, max_value=1e15)}, examples=20)
    def test_any_ordinary_float(self, werkzeug, n):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<float:n>", endpoint="e")]).bind("example.org")

        assert adapter.match(adapter.build("e", {"n": n})) == ("e", {"n": n})

    @given(lambda: {"value": st.uuids()}, examples=20)
    def test_any_uuid(self, werkzeug, value):
        routing = werkzeug.routing
        adapter = routing.Map([routing.Rule("/<uuid:value>", endpoint="e")]).bind("example.org")

        assert adapter.match(adapter.build("e", {"value": value})) == ("e", {"value": value})

    @given(
        lambda: {"parts": st.lists(st.text(PLACES, min_size=1), min_size=1, max_size=4)},
        examples=20,
    )
    def test_any_path(self, werkzeug, parts):
        routing, path = werkzeug.routing, "/".join(parts)
        adapter = routing.Map([routing.Rule("/<path:path>", endpoint="e")]).bind("example.org")

        assert adapter.match(adapter.build("e", {"path": path})) == ("e", {"path": path})

    @given(
        lambda: {
            "lang": st.sampled_from(["de", "en"]),
            "page": st.integers(min_value=1, max_value=99),
            "slug": st.text(PLACES, min_size=1),
        },
        examples=20,
    )
    def test_several_rules_of_one_endpoint(self, werkzeug, lang, page, slug):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/<any(de, en):lang>/<slug>/", endpoint="page", defaults={"page": 1}),
            routing.Rule("/<any(de, en):lang>/<slug>/<int:page>", endpoint="page"),
        ]
        adapter = routing.Map(rules).bind("example.org")
        values = {"lang": lang, "page": page, "slug": slug}

        assert adapter.match(adapter.build("page", values)) == ("page", values)

    @given(
        lambda: {"user": st.text(PLACES, min_size=1), "n": st.integers(min_value=0)}, examples=20
    )
    def test_any_subdomain(self, werkzeug, user, n):
        routing = werkzeug.routing
        rule = routing.Rule("/<int:n>", endpoint="home", subdomain="<user>")
        url_map = routing.Map([rule])

        url = urlsplit(url_map.bind("example.org").build("home", {"user": user, "n": n}))

        there = url_map.bind("example.org", subdomain=url.hostname.removesuffix(".example.org"))
        assert there.match(url.path) == ("home", {"user": user, "n": n})
