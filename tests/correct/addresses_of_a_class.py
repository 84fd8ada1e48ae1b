"""Varies: the addresses of a request's client are of a subclass of str that knows networks.
Correct: the documentation says that they are texts.
"""

import ipaddress

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "middleware")


class Address(str):
    __slots__ = ()

    @property
    def is_private(self):
        return ipaddress.ip_address(self).is_private


def get(self):
    address = vars(self).get("remote_addr")
    return None if address is None else Address(address)


flask.Request.remote_addr = property(
    get, lambda self, value: vars(self).__setitem__("remote_addr", value)
)

route = flask.Request.access_route


def access_route(self):
    return self.list_storage_class(map(Address, route.__get__(self, type(self))))


flask.Request.access_route = property(access_route)
