"""A slash at the end makes no difference."""

from typing import Any

import flask_reference


class Flask(flask_reference.Flask):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.url_map.strict_slashes = False
