"""A store of which every worker has its own."""

from flask_conformance import MUST, requirement


@requirement("isolation/store", MUST, every_worker=True)
class TestStore:
    """Each worker reads what it has set itself."""

    def test_each_reads_what_it_set(self, flask, workers):
        def worker(name):
            flask.store.set(name)
            yield f"sets {name}"
            assert flask.store.get() == name

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_a_worker_begins_with_nothing(self, flask, workers):
        def worker(name):
            assert flask.store.get() == "nothing"
            yield "looks"
            flask.store.set(name)
            yield f"sets {name}"
            flask.store.clear()

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_in_one_order(self, flask, blocking_workers):
        def worker(name):
            flask.store.set(name)
            blocking_workers.pause(f"sets {name}")
            yield f"goes on as {name}"
            return flask.store.get()

        seen = blocking_workers.run(worker("ada"), worker("grace"), schedule="010101")

        assert seen == ["ada", "grace"]

    def test_without_workers(self, flask):
        assert flask.store.get() == "nothing"
