"""Chapter *dispatch*: the errors that debug mode raises in place of a silent surprise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkzeug.routing import RequestRedirect

if TYPE_CHECKING:
    from .wrappers import Request


class DebugFilesKeyError(KeyError, AssertionError):
    """A file was looked up that the form sent as mere text."""

    def __init__(self, request: Request, key: str) -> None:
        super().__init__(key)
        sent = ", ".join(repr(name) for name in request.form.getlist(key))
        self.msg = (
            f"The file {key!r} is not in request.files: a request of {request.mimetype!r} carries"
            f' the names of files alone ({sent}). Give the form enctype="multipart/form-data".'
        )

    def __str__(self) -> str:
        return self.msg


class FormDataRoutingRedirect(AssertionError):
    """Routing wants to redirect a request whose body the browser would drop on the way."""

    def __init__(self, request: Request) -> None:
        redirect = request.routing_exception
        assert isinstance(redirect, RequestRedirect)
        only_a_slash = redirect.new_url.partition("?")[0] == f"{request.base_url}/"
        super().__init__(
            f"A {request.method} request to {request.url!r} would be redirected to"
            f" {redirect.new_url!r}, and browsers drop form data on a redirect. Send it there"
            f"{', with the slash' if only_a_slash else ''}. This is raised in debug mode only."
        )


def explain_missing_files(request: Request) -> None:
    """Make ``request.files[key]`` say what is wrong if ``key`` was sent as a text field."""
    plain: Any = type(request.files)

    def look_up(files: Any, key: str) -> Any:
        if key in files or key not in request.form:
            return plain.__getitem__(files, key)
        raise DebugFilesKeyError(request, key)

    request.files.__class__ = type("ExplainingFiles", (plain,), {"__getitem__": look_up})
