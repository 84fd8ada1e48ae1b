"""``allowed_methods`` and ``dispatch`` of a bound map."""

import pytest

from flask_conformance import MAY, requirement


@requirement("url-map/allowed-methods", MAY, needs="werkzeug.routing")
class TestAllowedMethods:
    """``allowed_methods`` gives the methods that match at a path, none where no rule does."""

    @pytest.mark.parametrize(
        ("path", "methods"),
        [("/a", ["DELETE", "GET", "HEAD"]), ("/b", []), ("/c", ["PUT"])],
        ids=["two-rules", "no-rule", "one-rule"],
    )
    def test_methods_of_a_path(self, werkzeug, path, methods):
        routing = werkzeug.routing
        rules = [
            routing.Rule("/a", methods=["GET"]),
            routing.Rule("/a", methods=["DELETE"]),
            routing.Rule("/c", methods=["PUT"]),
        ]

        assert sorted(routing.Map(rules).bind("localhost").allowed_methods(path)) == methods

    def test_path_defaults_to_the_bound_one(self, werkzeug):
        routing = werkzeug.routing
        url_map = routing.Map([routing.Rule("/a", methods=["PUT"])])

        assert [*url_map.bind("localhost", path_info="/a").allowed_methods()] == ["PUT"]

    def test_a_rule_for_all_methods_names_none(self, werkzeug):
        routing = werkzeug.routing

        urls = routing.Map([routing.Rule("/a")]).bind("localhost")
        assert [*urls.allowed_methods("/a")] == []


@requirement("url-map/adapter-dispatch", MAY, needs="werkzeug.routing")
class TestAdapterDispatch:
    """``dispatch`` calls a function with the endpoint and values of the match; a redirect is
    returned, other errors are raised, or returned when asked for.
    """

    def test_calls_the_function(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/<x>", endpoint="a", methods=["PUT"])]).bind("localhost")

        got = urls.dispatch(lambda endpoint, values: (endpoint, values), "/b", "PUT")
        assert got == ("a", {"x": "b"})

    def test_redirect_is_returned(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/a/", endpoint="a")]).bind("localhost")

        got = urls.dispatch(lambda endpoint, values: "called", "/a")
        assert isinstance(got, routing.RequestRedirect)

    def test_errors_are_raised(self, werkzeug):
        urls = werkzeug.routing.Map().bind("localhost")

        with pytest.raises(werkzeug.exceptions.NotFound):
            urls.dispatch(lambda endpoint, values: "called", "/a")

    def test_errors_are_returned_when_asked_for(self, werkzeug):
        urls = werkzeug.routing.Map().bind("localhost")

        got = urls.dispatch(lambda endpoint, values: "called", "/a", catch_http_exceptions=True)
        assert isinstance(got, werkzeug.exceptions.NotFound)

    def test_errors_of_the_function_are_returned_too(self, werkzeug):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule("/", endpoint="a")]).bind("localhost")

        def closed(endpoint, values):
            raise werkzeug.exceptions.Gone

        got = urls.dispatch(closed, "/", catch_http_exceptions=True)
        assert isinstance(got, werkzeug.exceptions.Gone)
