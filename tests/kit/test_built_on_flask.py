"""What a module built on Flask offers for Flask's names."""

from __future__ import annotations

import json
from types import ModuleType

import flask
import pytest

from flask_conformance.kit.built_on_flask import application_class, built_on, overlay
from flask_conformance.kit.target import load


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
    return overlay(module, flask, cls)


def test_a_module_of_its_own_is_not_flasks_request() -> None:
    whole = offered(OpenAPI, request=json, json=json)

    assert (whole.request, whole.json) == (flask.request, json)


def test_a_response_is_what_an_application_answers_with() -> None:
    assert offered(OpenAPI, Response=Described).Response is flask.Response
    assert offered(WithOwnResponse, Response=OwnResponse).Response is OwnResponse


class Broken(flask.Flask):
    """A subclass that answers wrongly, to be told from Flask."""


def module_with(**names: object) -> ModuleType:
    module = ModuleType("shop")
    vars(module).update(names)
    return module


@pytest.mark.parametrize(
    "module",
    [
        module_with(flask=flask, Shop=Broken),
        module_with(Flask=flask.Flask, request=flask.request, Shop=Broken),
        module_with(Flask=Broken, Base=flask.Flask),
    ],
    ids=["beside import flask", "beside from flask import Flask", "called Flask"],
)
def test_a_subclass_is_what_is_checked(module: ModuleType) -> None:
    assert application_class(module) is Broken
    assert built_on(load("flask"), module).namespace().Flask is Broken


def test_flask_that_is_only_handed_on_is_checked_itself() -> None:
    module = module_with(**{name: vars(flask)[name] for name in ("Flask", "g", "request")})

    assert application_class(module) is flask.Flask
    assert built_on(load("flask"), module).namespace() is flask


def test_a_module_without_flask_is_not_built_on_it() -> None:
    assert application_class(module_with(Flask=Described)) is None


def test_what_is_recorded_of_flask_is_lent_to_what_is_built_on_it() -> None:
    recorded = load("flask").known

    assert recorded
    assert built_on(load("flask"), module_with(Flask=Broken)).lent == recorded
    assert load("flask").lent == {}
