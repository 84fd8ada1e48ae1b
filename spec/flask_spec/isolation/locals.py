"""Locals that workers use by turns, and proxies of them that they hand each other."""

from flask_conformance import MUST, requirement


@requirement("isolation/locals", MUST, needs="werkzeug.local", every_worker=True)
class TestLocals:
    """A proxy of a ``Local`` or ``LocalStack`` stands for what the worker that uses it has there,
    whoever made it; what a worker changes while another looks is not seen.

    If this fails: a proxy must look its object up at every use, and changes must not be made in
    place.
    """

    def test_a_proxy_that_another_worker_made(self, werkzeug, workers):
        local, handed = werkzeug.local.Local(), []

        def makes():
            local.user = "ada"
            handed.append(local("user"))
            yield "sets user to ada, hands a proxy of it over"
            assert str(handed[0]) == "ada"

        def uses():
            local.user = "grace"
            yield "sets user to grace"
            return str(handed[0])

        assert workers.run(makes(), uses(), schedule="0110")[1] == "grace"

    def test_a_proxy_of_a_stack_that_another_worker_made(self, werkzeug, workers):
        stack, handed = werkzeug.local.LocalStack(), []

        def makes():
            stack.push("ada")
            handed.append(stack())
            yield "pushes ada, hands a proxy of the top over"
            assert str(handed[0]) == "ada"

        def uses():
            stack.push("grace")
            yield "pushes grace"
            return str(handed[0])

        assert workers.run(makes(), uses(), schedule="0110")[1] == "grace"

    def test_two_locals_of_one_worker(self, werkzeug, workers):
        first, second = werkzeug.local.Local(), werkzeug.local.Local()

        def worker(name):
            first.user = f"{name} in the first"
            yield f"sets user to {first.user}"
            second.user = f"{name} in the second"
            yield f"sets user to {second.user}"
            found = first.user, second.user
            assert found == (f"{name} in the first", f"{name} in the second")

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_a_stack_grows_and_shrinks_beside_another(self, werkzeug, workers):
        stack = werkzeug.local.LocalStack()

        def worker(name):
            stack.push(f"{name} 1")
            stack.push(f"{name} 2")
            yield f"pushes {name} 1 and {name} 2"
            stack.pop()
            stack.push(f"{name} 3")
            yield f"pops one, pushes {name} 3"
            assert [stack.pop(), stack.pop()] == [f"{name} 3", f"{name} 1"]

        workers.every_schedule(lambda: [worker("a"), worker("b")])
