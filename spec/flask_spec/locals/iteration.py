"""What iterating over a Local gives."""

from flask_conformance import MAY, requirement


@requirement("locals/iteration", MAY, werkzeug=">=2.0", needs="werkzeug.local")
class TestIteration:
    """Iterating over a ``Local`` gives the pairs of name and value that the current worker has
    set, in the order in which they were first set."""

    def test_pairs_of_name_and_value(self, werkzeug, names):
        local, user = werkzeug.local.Local(), names.word()
        local.user = user
        local.language = "en"

        assert list(local) == [("user", user), ("language", "en")]

    def test_nothing_where_nothing_is_set(self, werkzeug):
        local = werkzeug.local.Local()

        assert list(local) == []

    def test_a_deleted_attribute_is_not_among_them(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        local.language = "en"
        del local.user

        assert list(local) == [("language", "en")]

    def test_a_replaced_value_is_there_once(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        local.user = "grace"

        assert list(local) == [("user", "grace")]

    def test_only_those_of_the_current_worker(self, werkzeug, workers):
        local = werkzeug.local.Local()

        def worker(name):
            setattr(local, name, name)
            yield
            return list(local)

        seen = workers.run(worker("a"), worker("b"), schedule="0101")

        assert seen == [[("a", "a")], [("b", "b")]]


@requirement("locals/iteration-by-worker", MAY, werkzeug="<2.0", needs="werkzeug.local")
class TestIterationByWorker:
    """Iterating over a ``Local`` gives, for each worker that has set something, a pair of its
    identity and a mapping of its attributes.

    Why: until Werkzeug 2.0 the storage is one mapping, keyed by thread or greenlet.
    """

    def test_one_pair_for_the_only_worker(self, werkzeug):
        local = werkzeug.local.Local()
        local.user = "ada"
        local.language = "en"

        assert [values for _, values in local] == [{"user": "ada", "language": "en"}]

    def test_nothing_where_no_worker_has_set_anything(self, werkzeug):
        local = werkzeug.local.Local()

        assert list(local) == []

    def test_the_pairs_of_all_workers(self, werkzeug, workers):
        local = werkzeug.local.Local()

        def worker(name):
            local.name = name
            yield
            return sorted(values["name"] for _, values in local)

        seen = workers.run(worker("a"), worker("b"), schedule="0101")

        assert seen == [["a", "b"], ["a", "b"]]
