"""Rules answer every method."""

from typing import Any

import flask_reference


class Flask(flask_reference.Flask):
    def add_url_rule(self, rule: str, *arguments: Any, **options: Any) -> None:
        options["methods"] = ["GET", "POST", "PUT", "DELETE"]
        super().add_url_rule(rule, *arguments, **options)
