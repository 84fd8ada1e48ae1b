from __future__ import annotations

from http import HTTPStatus
from typing import NoReturn


class HTTPException(Exception):
    def __init__(self, code: int, description: str | None = None, **headers: str) -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description or HTTPStatus(code).phrase
        self.headers = headers


def abort(code: int, description: str | None = None) -> NoReturn:
    raise HTTPException(code, description)
