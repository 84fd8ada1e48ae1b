"""Each worker has app contexts of its own."""

from flask_conformance import MUST, requirement


@requirement("isolation/app-contexts", MUST, flask=">=0.10", every_worker=True)
class TestAppContexts:
    """An app context that one worker pushes is not current in another, and pops of one leave the
    other's alone.

    Why: a server runs requests of several applications at once.
    If this fails: look at what the stack of contexts is keyed by.
    """

    def test_each_has_its_application_and_g(self, flask, workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}

        def worker(name):
            with apps[name].app_context():
                yield f"pushes a context of {name}"
                flask.g.name = name
                yield f"sets g.name to {name}"
                assert (flask.current_app.import_name, flask.g.name) == (name, name)

        workers.every_schedule(lambda: [worker("one"), worker("two")])

    def test_what_one_deletes_from_g_another_keeps(self, flask, workers):
        app = flask.Flask("shop")

        def deletes():
            with app.app_context():
                flask.g.name = "ada"
                yield "sets g.name to ada"
                del flask.g.name
                yield "deletes g.name"
                assert hasattr(flask.g, "name") is False

        def keeps():
            with app.app_context():
                flask.g.name = "grace"
                yield "sets g.name to grace"
                assert flask.g.name == "grace"

        workers.every_schedule(lambda: [deletes(), keeps()])

    def test_a_push_of_one_changes_nothing_for_another(self, flask, workers):
        app = flask.Flask("shop")

        def pushes():
            with app.app_context():
                yield "pushes a context"
                assert flask.has_app_context()

        def looks():
            at_first = flask.has_app_context()
            yield f"{'has' if at_first else 'has no'} app context"
            assert flask.has_app_context() == at_first

        workers.every_schedule(lambda: [looks(), pushes()])

    def test_a_pop_of_one_leaves_the_others(self, flask, workers):
        app = flask.Flask("shop")

        def pops():
            with app.app_context():
                flask.g.name = "pops"
            yield "pushes and pops a context"

        def stays():
            with app.app_context():
                flask.g.name = "stays"
                yield "pushes a context, sets g.name to stays"
                assert flask.g.name == "stays"

        workers.every_schedule(lambda: [pops(), stays()])

    def test_a_worker_starts_without(self, flask, blocking_workers):
        def worker():
            yield
            return flask.has_app_context(), flask.has_request_context()

        with flask.Flask("shop").test_request_context("/"):
            found = blocking_workers.run(worker())
            at_home = flask.has_app_context(), flask.has_request_context()

        assert (found, at_home) == ([(False, False)], (True, True))


@requirement(
    "isolation/nested-app-contexts", MUST, flask=">=0.10", depends="isolation/app-contexts"
)
class TestNestedAppContexts:
    """When a worker pops an app context, the one that it had before is current again, whatever
    other workers pushed and popped meanwhile.

    If this fails: look for a place that remembers the context below and that workers share.
    """

    def test_the_outer_application_is_current_again(self, flask, workers):
        apps = {name: flask.Flask(name) for name in ("one", "two")}

        def worker(outer, inner):
            with apps[outer].app_context():
                with apps[inner].app_context():
                    yield f"pushes {outer}, {inner}"
                    assert flask.current_app.import_name == inner
                yield f"pops {inner}"
                assert flask.current_app.import_name == outer

        workers.every_schedule(lambda: [worker("one", "two"), worker("two", "one")])

    def test_the_outer_g_is_there_again(self, flask, workers):
        app = flask.Flask("shop")

        def worker(name):
            with app.app_context():
                flask.g.name = f"{name}, outer"
                yield f"sets g.name to {flask.g.name}"
                with app.app_context():
                    flask.g.name = f"{name}, inner"
                    yield f"pushes another context, sets g.name to {flask.g.name}"
                assert flask.g.name == f"{name}, outer"

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_one_nests_while_another_does_not(self, flask, workers):
        apps = {name: flask.Flask(name) for name in ("one", "two", "three")}

        def nests():
            with apps["one"].app_context():
                yield "pushes one"
                with apps["two"].app_context():
                    yield "pushes two"
                assert flask.current_app.import_name == "one"

        def stays():
            with apps["three"].app_context():
                yield "pushes three"
                yield "stays"
                assert flask.current_app.import_name == "three"

        workers.every_schedule(lambda: [nests(), stays()])

    def test_a_request_keeps_its_session_and_g_meanwhile(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                flask.session["name"] = flask.g.name = name
                with app.app_context():
                    flask.g.name = f"inner {name}"
                    yield f"in an app context in its request, sets session and g to {name}"
                yield "pops the app context"
                assert (flask.session["name"], flask.g.name) == (name, name)

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])
