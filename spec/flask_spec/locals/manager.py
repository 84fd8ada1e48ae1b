"""A LocalManager releases several locals together, by hand or after each request."""

import re

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

NEEDS = ("werkzeug.local", "werkzeug.local.LocalManager")


@requirement("locals/manager", SHOULD, needs=NEEDS)
class TestManager:
    """``LocalManager(locals).cleanup()`` releases each of its locals for the current worker;
    *locals* is one ``Local``, any iterable of locals and stacks, or absent."""

    def test_cleanup_releases_all(self, werkzeug):
        local, stack = werkzeug.local.Local(), werkzeug.local.LocalStack()
        manager = werkzeug.local.LocalManager([local, stack])
        local.user = "ada"
        stack.push("first")

        manager.cleanup()

        assert (hasattr(local, "user"), stack.top) == (False, None)

    def test_it_can_be_made_for_a_single_local(self, werkzeug):
        local = werkzeug.local.Local()
        manager = werkzeug.local.LocalManager(local)
        local.user = "ada"

        manager.cleanup()

        assert not hasattr(local, "user")

    def test_it_can_be_made_from_any_iterable(self, werkzeug):
        local, stack = werkzeug.local.Local(), werkzeug.local.LocalStack()

        manager = werkzeug.local.LocalManager(each for each in (local, stack))

        assert list(manager.locals) == [local, stack]

    def test_without_locals_there_is_nothing_to_clean(self, werkzeug):
        manager = werkzeug.local.LocalManager()

        manager.cleanup()

        assert list(manager.locals) == []

    def test_a_local_appended_later_is_released_too(self, werkzeug):
        manager, local = werkzeug.local.LocalManager(), werkzeug.local.Local()
        local.user = "ada"

        manager.locals.append(local)
        manager.cleanup()

        assert not hasattr(local, "user")

    def test_it_has_a_list_of_its_own(self, werkzeug):
        given = [werkzeug.local.Local()]
        manager = werkzeug.local.LocalManager(given)

        manager.locals.append(werkzeug.local.Local())

        assert len(given) == 1

    def test_other_locals_are_left_alone(self, werkzeug):
        local, other = werkzeug.local.Local(), werkzeug.local.Local()
        manager = werkzeug.local.LocalManager([local])
        other.user = "ada"

        manager.cleanup()

        assert other.user == "ada"


@requirement("locals/manager-repr", MAY, needs=NEEDS)
class TestManagerRepr:
    """The manager's ``repr`` names its class and tells how many locals it manages."""

    @pytest.mark.parametrize("count", [0, 1, 3], ids=["none", "one", "three"])
    def test_it_tells_class_and_number(self, werkzeug, count):
        Manager = type("RequestManager", (werkzeug.local.LocalManager,), {})

        words = re.findall(r"\w+", repr(Manager([werkzeug.local.Local() for _ in range(count)])))

        assert ("RequestManager" in words, str(count) in words) == (True, True)


@requirement("locals/manager-middleware", SHOULD, needs=NEEDS, depends="locals/manager")
class TestManagerMiddleware:
    """An application wrapped by ``make_middleware`` runs as before; its locals are released when
    the server closes the response.

    Why: a streamed body may still need them while it is sent.
    Source: Werkzeug documentation, "Context Locals"; PEP 3333 on ``close()``.
    """

    def test_the_locals_are_there_while_the_body_is_sent(self, werkzeug, wsgi_client, names):
        local, user = werkzeug.local.Local(), names.word()

        def application(environ, start_response):
            local.user = user
            start_response("200 OK", [("Content-Type", "text/plain")])
            return (local.user.encode() for _ in range(2))

        managed = werkzeug.local.LocalManager([local]).make_middleware(application)

        assert wsgi_client(managed).get("/").text == user * 2

    def test_status_and_headers_pass(self, werkzeug, wsgi_client, names):
        word = names.word()

        def application(environ, start_response):
            start_response("404 Not Found", [("Content-Type", "text/plain"), ("X-Word", word)])
            return [b""]

        managed = werkzeug.local.LocalManager([]).make_middleware(application)
        response = wsgi_client(managed).get("/")

        assert (response.status_code, response.headers["X-Word"]) == (404, word)

    def test_the_environ_passes(self, werkzeug, wsgi_client, names):
        path = names.path()

        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [environ["PATH_INFO"].encode()]

        managed = werkzeug.local.LocalManager([]).make_middleware(application)

        assert wsgi_client(managed).get(path).text == path

    def test_they_are_still_there_until_the_body_is_closed(self, werkzeug, environ):
        local = werkzeug.local.Local()

        def application(environ, start_response):
            local.user = "ada"
            return [b"body"]

        managed = werkzeug.local.LocalManager([local]).make_middleware(application)
        body = managed(environ("/"), lambda status, headers: None)
        list(body)
        kept = hasattr(local, "user")
        body.close()

        assert (kept, hasattr(local, "user")) == (True, False)

    @applies(werkzeug=">=0.15")
    def test_the_inner_body_is_closed_while_the_locals_are_there(self, werkzeug, environ):
        local, seen = werkzeug.local.Local(), []

        class Body:
            def __iter__(self):
                return iter([b"body"])

            def close(self):
                seen.append(local.user)

        def application(environ, start_response):
            local.user = "ada"
            return Body()

        managed = werkzeug.local.LocalManager([local]).make_middleware(application)
        managed(environ("/"), lambda status, headers: None).close()

        assert seen == ["ada"]


@requirement("locals/manager-decorator", SHOULD, needs=NEEDS, depends="locals/manager-middleware")
class TestManagerDecorator:
    """``@manager.middleware`` wraps a WSGI function as ``make_middleware`` does, and keeps its
    name and documentation."""

    def test_the_locals_are_released_after_the_exchange(self, werkzeug, wsgi_client):
        local = werkzeug.local.Local()

        @werkzeug.local.LocalManager([local]).middleware
        def application(environ, start_response):
            local.user = "ada"
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [b"body"]

        wsgi_client(application).get("/")

        assert not hasattr(local, "user")

    def test_the_response_passes(self, werkzeug, wsgi_client, names):
        text = names.word()

        @werkzeug.local.LocalManager([]).middleware
        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [text.encode()]

        assert wsgi_client(application).get("/").text == text

    def test_name_and_documentation_are_kept(self, werkzeug):
        @werkzeug.local.LocalManager([]).middleware
        def application(environ, start_response):
            """Says hello."""

        assert (application.__name__, application.__doc__) == ("application", "Says hello.")
