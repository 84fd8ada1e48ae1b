"""Chapter *signals*: the moments of a request that outsiders may listen to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from blinker import Namespace, Signal

if TYPE_CHECKING:
    from ..app import Flask

__all__ = [
    "Namespace", "appcontext_popped", "appcontext_pushed", "appcontext_tearing_down",
    "before_render_template", "got_request_exception", "message_flashed", "request_finished",
    "request_started", "request_tearing_down", "template_rendered",
]  # fmt: skip

_namespace = Namespace()

template_rendered = _namespace.signal("template-rendered")
before_render_template = _namespace.signal("before-render-template")
request_started = _namespace.signal("request-started")
request_finished = _namespace.signal("request-finished")
request_tearing_down = _namespace.signal("request-tearing-down")
got_request_exception = _namespace.signal("got-request-exception")
appcontext_tearing_down = _namespace.signal("appcontext-tearing-down")
appcontext_pushed = _namespace.signal("appcontext-pushed")
appcontext_popped = _namespace.signal("appcontext-popped")
message_flashed = _namespace.signal("message-flashed")


def announce(signal: Signal, app: Flask, **details: Any) -> None:
    """Send ``signal`` from ``app``; without listeners this costs next to nothing."""
    if signal.receivers:
        signal.send(app, _async_wrapper=app.ensure_sync, **details)
