"""Which clauses cannot be asked of a target, for want of what they need."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from flask_conformance.kit.workers import KINDS
from flask_conformance.model.protocol import FirstLook, Obstacle
from flask_conformance.plugin.obstacles import Missing, missing_name, obstacle


def look(*needs: str) -> FirstLook:
    obstacles = tuple(Obstacle(need, "it is not there") for need in needs)
    return FirstLook(own=(), borrowed={}, missing=needs, obstacles=obstacles)


def clause_item(clause: Callable[..., Any], chapter: str = "steps", **members: Any) -> Any:
    cls = SimpleNamespace(__requirement__=SimpleNamespace(needs=(), chapter=chapter))
    return SimpleNamespace(function=clause, cls=cls, **members)


def blocked(
    clause: Callable[..., Any],
    *needs: str,
    fixtures: tuple[str, ...] = ("flask",),
    chapter: str = "steps",
) -> Any:
    return obstacle(look(*needs), clause_item(clause, chapter, fixturenames=fixtures))


def reads_g(self: Any, flask: Any) -> Any:
    return flask.g.user


def reads_g_of_another(self: Any, flask: Any, response: Any) -> Any:
    return response.g


def asks(self: Any, flask: Any) -> Any:
    return helped(flask.Flask("shop"))


def helped(app: Any) -> Any:
    return [app.test_client() for _ in range(2)]


def hooks_a_blueprint(self: Any, flask: Any) -> Any:
    return flask.Blueprint("shop", "shop").before_request(print)


def adds_a_rule_beside_a_blueprint(self: Any, flask: Any) -> Any:
    app = flask.Flask("shop")
    app.register_blueprint(flask.Blueprint("tea", "tea"))
    return app.add_url_rule("/", "index")


def adds_a_rule_to_either(self: Any, flask: Any, owner: str) -> Any:
    app, tea = flask.Flask("shop"), flask.Blueprint("tea", "tea")
    (app if owner == "application" else tea).add_url_rule("/", "index")
    return tea.url_defaults


@pytest.mark.parametrize(
    ("clause", "need", "is_blocked"),
    [
        (reads_g, "flask.g", True),
        (reads_g_of_another, "flask.g", False),
        (asks, "flask.Flask.test_client", True),
        (asks, "flask.Flask.before_request", False),
        (hooks_a_blueprint, "flask.Flask.before_request", False),
        (hooks_a_blueprint, "flask.Blueprint", True),
        (hooks_a_blueprint, "flask.Blueprint.before_request", True),
        (hooks_a_blueprint, "flask.Blueprint.add_url_rule", False),
        (asks, "flask.Blueprint.test_client", False),
        (adds_a_rule_beside_a_blueprint, "flask.Blueprint.add_url_rule", False),
        (adds_a_rule_to_either, "flask.Blueprint.add_url_rule", False),
        (adds_a_rule_to_either, "flask.Blueprint.url_defaults", True),
    ],
)
def test_a_name_blocks_the_clauses_that_use_it(
    clause: Callable[..., Any], need: str, is_blocked: bool
) -> None:
    assert blocked(clause, need) == (need if is_blocked else None)


def test_without_applications_or_answers_whatever_asks_for_them_is_blocked() -> None:
    assert blocked(reads_g, "an application", "flask.g") == "an application"
    assert blocked(asks, "an answer", fixtures=("flask", "client")) == "an answer"
    assert blocked(asks, "an answer", fixtures=("flask", "wsgi_client")) == "an answer"
    assert blocked(asks, "an answer", fixtures=("flask", "wsgi", "environ")) == "an answer"
    assert blocked(asks, "an answer", fixtures=("werkzeug", "wsgi_client")) is None
    # There the application is called by the clause itself.
    assert blocked(asks, "an answer", fixtures=("flask", "environ"), chapter="wsgi") == "an answer"
    assert blocked(asks, "an answer", fixtures=("werkzeug", "environ"), chapter="wsgi") is None


def test_what_a_parameter_uses_the_clause_needs() -> None:
    item = clause_item(asks, fixturenames=("flask", "place"))
    item.callspec = SimpleNamespace(params={"place": reads_g, "text": "flask.g"})
    assert obstacle(look("flask.g"), item) is None

    reads_g.__module__ = "flask_spec.contexts.places"
    try:
        assert obstacle(look("flask.g"), item) == "flask.g"
    finally:
        reads_g.__module__ = __name__


def raised_by(source: str, module: str, namespace: Any) -> AttributeError:
    code = compile(source, "clause.py", "exec")
    try:
        exec(code, {"__name__": module, "flask": namespace})
    except AttributeError as error:
        return error
    raise AssertionError("nothing was raised")


def test_a_name_that_a_clause_has_not_found_is_missing() -> None:
    namespace = ModuleType("answer")
    error = raised_by("flask.g", "flask_spec.contexts.g", namespace)

    assert missing_name(error, namespace, None) == Missing("flask.g", is_claimed=True)


def test_what_a_target_raises_is_no_missing_name() -> None:
    namespace = ModuleType("answer")
    source = "raise AttributeError('g', name='g', obj=flask)"

    assert missing_name(raised_by(source, "answer", namespace), namespace, None) is None


def test_workers_in_a_request_need_an_application() -> None:
    kind = next(kind for kind in KINDS if kind.name == "thread-in-request")
    item = clause_item(reads_g, fixturenames=(), kinds=[kind])

    assert obstacle(look("an application"), item) == "an application"
    item.kinds = []
    assert obstacle(look("an application"), item) is None
