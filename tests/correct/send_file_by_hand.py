"""Varies: files are sent by a function of its own, in one read, with a tag of their content.
Correct: its headers, types, ranges and conditions are those of the documentation.
"""

import hashlib
import io
import mimetypes
import os
import pathlib
from datetime import datetime, timezone
from urllib.parse import quote

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/ranges*",
    "responses/any-range",
    "application/static*",
    "application/conditional-files",
)


def send_file(
    path_or_file,
    environ,
    mimetype=None,
    as_attachment=False,
    download_name=None,
    conditional=True,
    etag=True,
    last_modified=None,
    max_age=None,
    use_x_sendfile=False,
    response_class=werkzeug.Response,
    _root_path=None,
):
    path = None
    if isinstance(path_or_file, (str, os.PathLike)):
        path = pathlib.Path(_root_path or ".", path_or_file).absolute()
        content = None if use_x_sendfile else path.read_bytes()
        download_name = download_name or path.name
        last_modified = last_modified or path.stat().st_mtime
    elif isinstance(path_or_file, io.TextIOBase):
        raise ValueError("files must be opened in binary mode")
    else:
        content = path_or_file.read()
        getattr(path_or_file, "close", list)()
    headers = {}
    if mimetype is None:
        if download_name is None:
            raise TypeError("a file without a name needs a mimetype")
        mimetype, encoding = mimetypes.guess_type(download_name)
        mimetype = mimetype or "application/octet-stream"
        if encoding and not as_attachment:
            headers["Content-Encoding"] = encoding
    if as_attachment and download_name is None:
        raise TypeError("an attachment needs a name")
    if download_name is not None:
        kind = "attachment" if as_attachment else "inline"
        headers["Content-Disposition"] = f"{kind}; {named(download_name)}"
    response = response_class(content or b"", mimetype=mimetype, headers=headers)
    if content is None:
        response.headers["X-Sendfile"] = str(path)
    response.direct_passthrough = False
    if last_modified is not None:
        if isinstance(last_modified, (int, float)):
            last_modified = datetime.fromtimestamp(int(last_modified), timezone.utc)
        response.last_modified = last_modified
    response.cache_control.no_cache = True
    if callable(max_age):
        max_age = max_age(str(path) if path else None)
    if max_age is not None:
        if max_age > 0:
            response.cache_control.no_cache = None
            response.cache_control.public = True
        response.cache_control.max_age = max_age
        response.expires = int(datetime.now(timezone.utc).timestamp() + max_age)
    if isinstance(etag, str):
        response.set_etag(etag)
    elif etag and path is not None:
        response.set_etag(hashlib.blake2b(path.read_bytes()).hexdigest()[:24])
    if conditional:
        response.make_conditional(environ, True, len(content or b""))
        if response.status_code == 304:
            response.headers.pop("X-Sendfile", None)
    return response


def named(name):
    if name.isascii():
        return 'filename="' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"filename*=UTF-8''{quote(name, safe='')}"


werkzeug.utils.send_file = send_file
