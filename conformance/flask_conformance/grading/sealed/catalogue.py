"""All sealed checks, by id."""

from __future__ import annotations

from collections.abc import Mapping

from flask_conformance.grading.sealed import (
    on_contexts,
    on_dispatch,
    on_http,
    on_locals,
    on_proxies,
    on_routing,
    on_sessions,
)
from flask_conformance.grading.sealed.drawing import Check

CHECKS: Mapping[str, Check] = {
    check.id: check
    for part in (on_locals, on_proxies, on_contexts, on_routing, on_dispatch, on_sessions, on_http)
    for check in part.CHECKS
}
