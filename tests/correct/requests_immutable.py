"""Varies: what a request was sent cannot be set: its method, path, headers, parameters and body.
Correct: the documentation says that a request is read-only but for a few attributes.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "dispatch", "routing", "testing", "contexts", "wsgi")
SENT = """
method scheme server root_path path query_string headers remote_addr args form files values data
json cookies url base_url url_root host_url full_path mimetype content_type content_length is_json
is_secure endpoint blueprint blueprints access_route referrer accept_mimetypes authorization
user_agent if_match if_none_match range date
"""
SENT_NAMES = frozenset(SENT.split())


class Fixed(flask.Request):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__["is_made"] = True

    def __setattr__(self, name, value):
        if name in SENT_NAMES and "is_made" in self.__dict__:
            raise AttributeError(f"{name} is what was sent")
        super().__setattr__(name, value)


flask.Flask.request_class = Fixed
