"""Any sequence of pushes and pops does what two stacks do."""

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.properties import given, st


def moves():
    """Pushes of the contexts of two applications, and pops of the one pushed last."""
    pushes = st.tuples(st.sampled_from(["app", "request"]), st.sampled_from([0, 1]))
    return st.lists(pushes | st.just("pop"), max_size=10)


@requirement("contexts/stack-model", SHOULD, flask=">=0.9", depends="contexts/nested-apps")
class TestStackModel:
    """After any sequence of pushes and pops, ``current_app`` is the application of the last
    context that is still pushed, and ``request`` the one of the last request context."""

    @given(lambda: {"moves": moves()}, examples=15)
    def test_current_app_and_request(self, flask, moves):
        apps = [flask.Flask("zero"), flask.Flask("one")]
        pushed, seen, expected = [], [], []

        for number, move in enumerate(moves):
            if move != "pop":
                kind, index = move
                make = apps[index].app_context if kind == "app" else _request(apps[index], number)
                context = make()
                context.push()
                pushed.append((context, kind, index, number))
            elif pushed:
                pushed.pop()[0].pop()
            seen.append(_current(flask))
            expected.append(_model(pushed))
        while pushed:
            pushed.pop()[0].pop()

        assert seen == expected


def _request(app, number):
    return lambda: app.test_request_context(f"/{number}")


def _current(flask):
    app = flask.current_app.import_name if flask.current_app else None
    path = flask.request.path if flask.request else None
    return app, path


def _model(pushed):
    """What must be current, from what is pushed."""
    app = ("zero", "one")[pushed[-1][2]] if pushed else None
    requests = [number for _, kind, _, number in pushed if kind == "request"]
    return app, f"/{requests[-1]}" if requests else None
