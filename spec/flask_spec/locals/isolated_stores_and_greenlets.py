"""What one worker stores, no other worker sees, in whatever order they run."""

import threading

from flask_conformance import MUST, applies, requirement


@requirement("locals/isolated-attributes", MUST, needs="werkzeug.local")
class TestIsolatedAttributes:
    """Each worker has its own attributes in a ``Local``: setting, replacing and deleting one is
    not seen by another, at whatever moment.

    Why: a server handles many requests at once, and one user must not get another's data.
    If this fails: look at what the storage is keyed by (thread, greenlet, context).
    """

    def test_each_reads_what_it_set(self, werkzeug, workers):
        local = werkzeug.local.Local()

        def worker(name):
            local.user = name
            yield f"sets user to {name}"
            assert local.user == name

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_three_at_once(self, werkzeug, workers):
        local = werkzeug.local.Local()

        def worker(name):
            local.user = name
            yield f"sets user to {name}"
            return local.user

        seen = workers.run(worker("ada"), worker("grace"), worker("joan"), schedule="012120")

        assert seen == ["ada", "grace", "joan"]

    def test_replacing_and_deleting_touch_ones_own(self, werkzeug, workers):
        local = werkzeug.local.Local()

        def replaces():
            local.user = "ada"
            yield "sets user to ada"
            local.user = "grace"
            yield "sets user to grace"
            assert local.user == "grace"

        def deletes():
            local.user = "joan"
            yield "sets user to joan"
            del local.user
            yield "deletes user"
            assert getattr(local, "user", "nobody") == "nobody"

        workers.every_schedule(lambda: [replaces(), deletes()])

    def test_a_worker_starts_with_nothing(self, werkzeug, blocking_workers):
        local = werkzeug.local.Local()
        local.user = "ada"

        def worker():
            yield
            return hasattr(local, "user")

        assert blocking_workers.run(worker()) == [False]

    def test_what_a_worker_sets_does_not_reach_its_starter(self, werkzeug, workers):
        local = werkzeug.local.Local()
        local.user = "ada"

        def worker():
            local.user = "grace"
            local.language = "en"
            yield

        workers.run(worker())

        assert (local.user, hasattr(local, "language")) == ("ada", False)


@requirement("locals/isolated-stacks", MUST, needs="werkzeug.local")
class TestIsolatedStacks:
    """Each worker has its own stack in a ``LocalStack``: it finds what it pushed itself, in its
    order, and pops nothing of another's.

    If this fails: look for a list that is shared, or changed in place.
    """

    def test_each_pops_what_it_pushed(self, werkzeug, workers):
        stack = werkzeug.local.LocalStack()

        def worker(name):
            stack.push(f"{name} 1")
            yield f"pushes {name} 1"
            stack.push(f"{name} 2")
            yield f"pushes {name} 2"
            popped = [stack.pop(), stack.pop(), stack.pop()]
            assert popped == [f"{name} 2", f"{name} 1", None]

        workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_each_sees_its_own_top(self, werkzeug, workers):
        stack = werkzeug.local.LocalStack()

        def worker(name):
            stack.push(name)
            yield f"pushes {name}"
            assert stack.top == name
            stack.pop()
            yield f"pops {name}"
            assert stack.top is None

        workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_a_worker_starts_with_an_empty_stack(self, werkzeug, blocking_workers):
        stack = werkzeug.local.LocalStack()
        stack.push("starter's")

        def worker():
            yield
            return stack.top

        assert blocking_workers.run(worker()) == [None]

    def test_what_a_worker_pops_is_not_its_starters(self, werkzeug, blocking_workers):
        stack = werkzeug.local.LocalStack()
        stack.push("starter's")

        def worker():
            yield
            return stack.pop()

        blocking_workers.run(worker())

        assert stack.top == "starter's"

    @applies(needs="werkzeug.local.LocalProxy")
    def test_a_proxy_of_the_top_is_ones_own(self, werkzeug, workers):
        stack = werkzeug.local.LocalStack()
        top = stack()

        def worker(name):
            stack.push(name)
            yield f"pushes {name}"
            assert top == name

        workers.every_schedule(lambda: [worker("a"), worker("b")])


@requirement("locals/greenlets-of-threads", MUST, needs=("werkzeug.local", "python:greenlet"))
class TestGreenletsOfThreads:
    """Greenlets in several threads are kept apart from each other and from their threads."""

    @applies(needs=("workers.greenlet", "workers.thread"))
    def test_each_reads_what_it_set(self, werkzeug):
        import greenlet

        local, seen = werkzeug.local.Local(), {}

        def worker(name):
            local.user = name
            greenlet.getcurrent().parent.switch()
            seen[name] = local.user

        def thread(name):
            local.user = name
            inner = [greenlet.greenlet(worker) for _ in range(2)]
            for number, each in enumerate(inner):
                each.switch(f"{name}.{number}")
            both_have_set.wait(timeout=30)
            for each in inner:
                each.switch()
            seen[name] = local.user

        both_have_set = threading.Barrier(2)
        threads = [threading.Thread(target=thread, args=(name,), daemon=True) for name in "ab"]
        for each in threads:
            each.start()
        for each in threads:
            each.join(timeout=30)

        assert seen == {name: name for name in ["a", "a.0", "a.1", "b", "b.0", "b.1"]}
