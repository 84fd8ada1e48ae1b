"""Programs of exchanges: applications are built, asked as a WSGI server would, and told of."""

from __future__ import annotations

import string
from collections.abc import Generator
from io import BytesIO
from typing import Any

from flask_conformance.kit.request import build_environ
from flask_conformance.sandbox.applications import Built
from flask_conformance.sandbox.observe import error_in_words, raised
from flask_conformance.sandbox.submission import LoadedSubmission
from flask_conformance.sandbox.turns import Turns

LONGEST_BODY = 4000

_TURNED = string.ascii_uppercase + string.ascii_lowercase
CHANGED = dict(zip(_TURNED, _TURNED[16:] + _TURNED[:16], strict=True)) | {
    digit: str(int(digit) ^ 1) for digit in string.digits
}
"""By letter one whose first bits are others in base64; by digit the next."""
PAST = ("max-age=0", "thu, 01 jan 1970", "thu, 01-jan-1970")


def run(submission: LoadedSubmission, request_style: str, program: Any) -> list[Any]:
    """Build the applications and send the requests; what was answered to each."""
    if program["workers"] is None:
        table = _Visits(submission, request_style, program, lambda: None)
        return [table.exchange(request) for request in program["requests"]]
    observations: list[Any] = [None] * len(program["requests"])
    with Turns(program["workers"]) as workers:
        table = _Visits(submission, request_style, program, workers.pause)

        def body(place: int) -> Generator[None, None, None]:
            observations[place] = table.exchange(program["requests"][place])
            yield

        workers.run(*map(body, range(len(observations))), schedule=program["schedule"])
    return observations


class _Visits:
    """The applications, and the cookies of their visitors."""

    def __init__(
        self, submission: LoadedSubmission, request_style: str, program: Any, pause: Any
    ) -> None:
        self._built = [
            Built(submission, request_style, declared, pause) for declared in program["apps"]
        ]
        self._jars: dict[int, dict[str, str]] = {}

    def exchange(self, request: Any) -> Any:
        """One request, and what is observed of the answer."""
        built = self._built[request.get("app", 0)]
        jar = self._jars.setdefault(request.get("visitor", 0), {})
        built.log.clear()
        try:
            # Who comes with a changed cookie is somebody else, and keeps what is answered.
            kept = {} if request.get("cookies") == "forged" else jar
            observation = _answer(built.app, _environ(request, jar), kept)
        except BaseException as error:
            observation = {"raises": raised(error)[1], "words": error_in_words(error)}
        if built.log:
            observation["log"] = list(map(str, built.log))[:50]
        return observation


def _environ(request: Any, jar: dict[str, str]) -> dict[str, Any]:
    headers = dict(request.get("headers", {}))
    cookies = dict(jar)
    if request.get("cookies") == "forged":
        cookies = {name: _forged(value, request["at"]) for name, value in cookies.items()}
    if cookies and request.get("cookies") != "none":
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
    return build_environ(
        request["path"], request.get("method", "GET"), headers=headers, data=request.get("form")
    )


def _forged(value: str, at: int) -> str:
    """The value with another letter, or digit, after so many hundredths of it."""
    for place in range(len(value) * at // 100, len(value)):
        if value[place] in CHANGED:
            return value[:place] + CHANGED[value[place]] + value[place + 1 :]
    return f"{value}A"


def _answer(app: Any, environ: dict[str, Any], jar: dict[str, str]) -> dict[str, Any]:
    started: list[Any] = []
    written = BytesIO()

    def start_response(status: str, headers: Any, exc_info: Any = None) -> Any:
        started[:] = [str(status), [(str(k), str(v)) for k, v in headers]]
        return written.write

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
    _keep(jar, [value for name, value in headers if name.lower() == "set-cookie"])
    first: dict[str, str] = {}
    for name, value in headers:
        first.setdefault(name.lower(), value)
    return {
        "status": int(status.split()[0]),
        "body": written.getvalue()[:LONGEST_BODY].decode(errors="replace"),
        "headers": {
            name: first[name][:400]
            for name in ("location", "allow", "content-type", "x-drawn", "content-length")
            if name in first
        },
        "cookie": any(name.lower() == "set-cookie" for name, _ in headers),
    }


def _keep(jar: dict[str, str], lines: list[str]) -> None:
    """Keep or forget cookies as a browser would, as far as these programs need it."""
    for line in lines:
        pair, _, attributes = line.partition(";")
        name, _, value = pair.strip().partition("=")
        is_over = any(word in attributes.lower() for word in PAST)
        if is_over or not value:
            jar.pop(name, None)
        else:
            jar[name] = value
