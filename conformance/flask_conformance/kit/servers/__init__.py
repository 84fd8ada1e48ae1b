"""Real HTTP servers for the applications of the clauses, each on a loopback port of its own."""

from flask_conformance.kit.servers.catalogue import ServerKind, kind_named
from flask_conformance.kit.servers.running import PATIENCE, Server, ServerError

__all__ = ["PATIENCE", "Server", "ServerError", "ServerKind", "kind_named"]
