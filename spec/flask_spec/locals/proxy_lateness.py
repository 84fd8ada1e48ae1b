"""A proxy looks its object up at every use."""

from flask_conformance import MUST, requirement


@requirement("locals/proxy-is-late", MUST, needs="werkzeug.local")
class TestProxyIsLate:
    """A proxy finds its object anew at every use: it may be made before there is one, and always
    stands for the one that is current.

    Why: ``from flask import request`` runs once, at import.
    """

    def test_it_can_be_made_before_the_object(self, werkzeug, names):
        local, word = werkzeug.local.Local(), names.word()
        proxy = local("user")

        local.user = word

        assert str(proxy) == word

    def test_it_follows_a_replaced_object(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        proxy = local("user")
        seen = [str(proxy)]

        local.user = "grace"

        assert [*seen, str(proxy)] == ["ada", "grace"]

    def test_it_is_unbound_again_when_the_object_is_gone(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        proxy = local("user")
        seen = [bool(proxy)]

        del local.user

        assert [*seen, bool(proxy)] == [True, False]

    def test_a_method_taken_from_it_stays_with_the_object_of_that_moment(self, werkzeug):
        local = werkzeug.local.Local()
        local.names = first = []
        append = local("names").append

        local.names = []
        append("ada")

        assert first == ["ada"]

    def test_the_current_object_can_be_taken_out(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = first = object()
        taken = local("user")._get_current_object()

        local.user = object()

        assert taken is first

    def test_one_proxy_stands_for_another_object_in_each_worker(self, werkzeug, workers):
        local = werkzeug.local.Local()
        proxy = local("user")

        def worker(name):
            local.user = name
            yield f"sets {name}"
            assert proxy == name

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_it_is_bound_only_where_the_object_is_set(self, werkzeug, workers):
        local = werkzeug.local.Local()
        proxy = local("user")

        def sets():
            local.user = "ada"
            yield
            return bool(proxy)

        def looks():
            yield
            return bool(proxy)

        assert workers.run(sets(), looks(), schedule="0110") == [True, False]
