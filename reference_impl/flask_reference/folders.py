"""Chapter *application*: the files that lie beside an application's or a blueprint's module."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import IO, Any

from jinja2 import BaseLoader, FileSystemLoader
from werkzeug.utils import cached_property

from .files import send_from_directory
from .globals import the_app
from .paths import get_root_path
from .wrappers import Response


class Folders:
    """Static files, templates and resources under ``root_path``."""

    def __init__(
        self,
        import_name: str,
        static_folder: str | os.PathLike[str] | None,
        static_url_path: str | None,
        template_folder: str | os.PathLike[str] | None,
        root_path: str | None,
    ) -> None:
        self.import_name = import_name
        self.root_path = get_root_path(import_name) if root_path is None else root_path
        self.static_folder = static_folder
        self.static_url_path = static_url_path
        self.template_folder = template_folder

    @property
    def static_folder(self) -> str | None:
        """The folder of static files as an absolute path, if there is one."""
        if self._static_folder is None:
            return None
        return os.path.join(self.root_path, self._static_folder)

    @static_folder.setter
    def static_folder(self, value: str | os.PathLike[str] | None) -> None:
        self._static_folder = None if value is None else os.fspath(value).rstrip("\\/")

    @property
    def has_static_folder(self) -> bool:
        return self.static_folder is not None

    @property
    def static_url_path(self) -> str | None:
        """Where static files are served: as told, else under the name of their folder."""
        if self._static_url_path is not None:
            return self._static_url_path
        if self.static_folder is None:
            return None
        return f"/{os.path.basename(self.static_folder)}".rstrip("/")

    @static_url_path.setter
    def static_url_path(self, value: str | None) -> None:
        self._static_url_path = None if value is None else value.rstrip("/")

    @cached_property
    def jinja_loader(self) -> BaseLoader | None:
        if self.template_folder is None:
            return None
        return FileSystemLoader(os.path.join(self.root_path, self.template_folder))

    def get_send_file_max_age(self, filename: str | None) -> int | None:
        """How long a browser may keep a file without asking again; None lets it ask each time."""
        age = the_app().config["SEND_FILE_MAX_AGE_DEFAULT"]
        if isinstance(age, timedelta):
            return int(age.total_seconds())
        return None if age is None else int(age)

    def send_static_file(self, filename: str) -> Response:
        if self.static_folder is None:
            raise RuntimeError("Static files cannot be served: 'static_folder' is not set.")
        return send_from_directory(
            self.static_folder, filename, max_age=self.get_send_file_max_age(filename)
        )

    def open_resource(
        self, resource: str, mode: str = "rb", encoding: str | None = None
    ) -> IO[Any]:
        if mode not in {"r", "rt", "rb"}:
            raise ValueError(f"Resources can only be opened for reading, not with mode {mode!r}.")
        path = os.path.join(self.root_path, resource)
        return open(path, mode, encoding=None if mode == "rb" else encoding)
