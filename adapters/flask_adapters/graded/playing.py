"""A dialogue: requests that come one by one are played as calls of the application (PEP 3333)."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import Any

from flask_adapters.graded.building import Building, Refusal
from flask_adapters.graded.standing_in import Round
from flask_conformance.kit.request import build_environ
from flask_conformance.sandbox.dialogue import Dialogue
from flask_conformance.sandbox.observe import raised
from flask_conformance.sandbox.submission import LoadedSubmission

PAGES_COOKIE = "session"

LONGEST_BODY = 65_536
LONGEST_HEADER = 4000
MOST_HEADERS = 40


class OwnCookie:
    """The session's cookie, which a submission may call as it likes."""

    def __init__(self) -> None:
        self._own = PAGES_COOKIE

    def given(self, headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """The headers of an answer, with the name that the page has for the cookie."""
        return [(name, self._renamed(name, value)) for name, value in headers]

    def _renamed(self, name: str, value: str) -> str:
        own, equals, rest = value.partition("=")
        if name.lower() != "set-cookie" or not equals:
            return value
        self._own = own
        return f"{PAGES_COOKIE}={rest}"

    def sent(self, headers: list[list[str]]) -> list[list[str]]:
        """The headers of a request, with the submission's name for it."""
        begin = f"{PAGES_COOKIE}="
        return [
            [name, value.replace(begin, f"{self._own}=", 1) if name == "Cookie" else value]
            for name, value in headers
        ]


def play(
    submission: LoadedSubmission, style: str, program: Any, dialogue: Dialogue
) -> list[Refusal]:
    """Build the application and answer what is asked; what of it could not be built."""
    current = Round()
    building = Building(submission, style, program, current)
    cookie = OwnCookie() if "session" in program["names"] else None
    for request in dialogue:
        try:
            if cookie:
                request["headers"] = cookie.sent(request["headers"])
            outcome = _answer(building, current, request, cookie)
        except BaseException as error:
            outcome = {"raised": raised(error)[1]}
        dialogue.tell(answer=outcome)
    return building.refusals


def _answer(
    building: Building, current: Round, request: Any, cookie: OwnCookie | None
) -> dict[str, Any]:
    """What is answered to one request; raises what the application raises."""
    body = base64.b64decode(request["body"])
    environ = build_environ(
        request["target"], request["method"], headers=request["headers"], data=body
    )
    current.begin(environ, body)
    if route := building.routes.find(current.method, environ["PATH_INFO"]):
        environ["PATH_INFO"], current.lent_values = route
        environ["REQUEST_METHOD"] = "GET"
    started: list[Any] = []
    written = BytesIO()

    def start_response(status: str, headers: Any, exc_info: Any = None) -> Any:
        started[:] = [str(status), [(str(name), str(value)) for name, value in headers]]
        return written.write

    app = building.app
    call = app if callable(app) else app.wsgi_app
    pieces = call(environ, start_response)
    try:
        for piece in pieces:
            written.write(piece)
            if written.tell() > LONGEST_BODY:
                break
    finally:
        if hasattr(pieces, "close"):
            pieces.close()
    status, headers = started
    if cookie:
        headers = cookie.given(headers)
    return {
        "status": int(status.split()[0]),
        "headers": [[name[:100], value[:LONGEST_HEADER]] for name, value in headers[:MOST_HEADERS]],
        "body": base64.b64encode(written.getvalue()[:LONGEST_BODY]).decode("ascii"),
    }
