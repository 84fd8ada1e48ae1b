"""Which rules of the HTTP profile's application belong together."""

from __future__ import annotations

import re


def page_of(target: str) -> str:
    """How a request's target, or a rule, begins: by kind of value, where there are several."""
    first, _, rest = re.sub(r"[?{<].*", "", target.lstrip("/")).partition("/")
    return f"{first}/{rest.partition('/')[0]}" if first == "value" else first
