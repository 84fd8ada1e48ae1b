"""Varies: root path, instance path and static folder are of a subclass of str.
Correct: the documentation says that they are texts.
"""

import flask
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints", "templates")


class Folder(str):
    """A path that can be divided, as pathlib's."""

    __slots__ = ()

    def __truediv__(self, name):
        return Folder(f"{self}/{name}")


def of_a_class(owner, name):
    own = vars(owner).get(name)

    def get(self):
        value = own.__get__(self, type(self)) if own else vars(self)[f"_{name}"]
        return value if value is None else Folder(value)

    def put(self, value):
        if own:
            own.__set__(self, value)
        else:
            vars(self)[f"_{name}"] = value

    setattr(owner, name, property(get, put))


of_a_class(Scaffold, "root_path")
of_a_class(Scaffold, "static_folder")
of_a_class(flask.Flask, "instance_path")
