"""What a server with a process of its own imports: the application that a clause names."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from flask_conformance.kit.servers.around import Mounted
from flask_conformance.kit.servers.host import TARGET, made
from flask_conformance.kit.target import load

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_adapter = load(os.environ[TARGET])

application: WSGIApplication = Mounted(_adapter.wsgi(made(_adapter)))
