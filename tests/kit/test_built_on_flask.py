"""What a module built on Flask offers for Flask's names."""

from __future__ import annotations

import json
from types import ModuleType

import flask

from flask_conformance.kit.built_on_flask import overlay


class OpenAPI(flask.Flask):
    """A class that is made of Flask's."""


class Described:
    """Another thing that a framework may well call Response."""


class OwnResponse(flask.Response):
    """What its applications answer with."""


class WithOwnResponse(flask.Flask):
    response_class = OwnResponse


def offered(cls: type[flask.Flask], **names: object) -> ModuleType:
    module = ModuleType("shop")
    vars(module).update(names)
    return overlay(module, flask, {"Flask": cls})


def test_a_module_of_its_own_is_not_flasks_request() -> None:
    whole = offered(OpenAPI, request=json, json=json)

    assert (whole.request, whole.json) == (flask.request, json)


def test_a_response_is_what_an_application_answers_with() -> None:
    assert offered(OpenAPI, Response=Described).Response is flask.Response
    assert offered(WithOwnResponse, Response=OwnResponse).Response is OwnResponse
