"""zan, which has Flask's names and a server of its own, and is no WSGI application."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from flask_conformance.kit.module_adapter import ModuleAdapter


class ZanAdapter(ModuleAdapter):
    """``zan`` as published; it claims to stand in for Flask where an application imports it."""

    def __init__(self) -> None:
        if importlib.util.find_spec("zan") is None:
            raise ImportError(
                "zan is not installed in this environment; try: pip install zan==0.1.0"
            )
        super().__init__(importlib.import_module("zan"))
        reason = "zan's own documentation: it runs on its own server, not on WSGI"
        self.lacks = {**self.lacks, "wsgi": reason, "wsgi_client": reason}

    @contextmanager
    def serve(self, app: Any) -> Iterator[str]:
        number, address = app.start("127.0.0.1", 0)
        try:
            yield f"http://{address}"
        finally:
            app.stop(number)


adapter = ZanAdapter
