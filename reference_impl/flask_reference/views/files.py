"""Chapter *responses*: answering with a file."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any

import werkzeug.utils

from ..core.current import the_app, the_request_context

if TYPE_CHECKING:
    from ..core.wrappers import Response

MaxAge = int | Callable[[str | None], int | None] | None


def send_file(
    path_or_file: os.PathLike[str] | str | IO[bytes], mimetype: str | None = None,
    as_attachment: bool = False, download_name: str | None = None, conditional: bool = True,
    etag: bool | str = True, last_modified: datetime | int | float | None = None,
    max_age: MaxAge = None,
) -> Response:  # fmt: skip
    """Send a file of the application's own choice; a relative path starts at its root."""
    headers = {"mimetype": mimetype, "as_attachment": as_attachment, "download_name": download_name}
    caching = {"conditional": conditional, "etag": etag, "last_modified": last_modified}
    options: Any = {**headers, **caching, **_from_the_application(max_age)}
    return werkzeug.utils.send_file(path_or_file, **options)  # type: ignore[return-value]


def send_from_directory(
    directory: os.PathLike[str] | str, path: os.PathLike[str] | str, *, max_age: MaxAge = None,
    **kwargs: Any,
) -> Response:  # fmt: skip
    """Send the file that a client asked for, but nothing outside ``directory``."""
    options = {**kwargs, **_from_the_application(max_age)}
    return werkzeug.utils.send_from_directory(directory, path, **options)  # type: ignore[return-value]


def _from_the_application(max_age: Any) -> dict[str, Any]:
    app = the_app()
    return {
        "max_age": app.get_send_file_max_age if max_age is None else max_age,
        "environ": the_request_context().request.environ,
        "use_x_sendfile": app.config["USE_X_SENDFILE"],
        "response_class": app.response_class,
        "_root_path": app.root_path,
    }
