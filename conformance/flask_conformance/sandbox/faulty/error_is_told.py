"""The page of a server error shows the exception."""

from typing import Any

import flask_reference


class Flask(flask_reference.Flask):
    def handle_exception(self, e: Exception) -> Any:
        return self.make_response((repr(e), 500))
