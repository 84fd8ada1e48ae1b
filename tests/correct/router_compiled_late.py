"""Varies: a rule's regular expressions are made when the first request is matched or address built.
Correct: the documentation says what a rule matches, and not when it is compiled.
"""

from werkzeug.routing import map as map_

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "blueprints", "application/*rout*")

own_add, own_update = map_.StateMachineMatcher.add, map_.StateMachineMatcher.update


def add(self, rule):
    self.__dict__.setdefault("waiting", []).append(rule)


def update(self):
    waiting, self.waiting = self.__dict__.get("waiting", []), []
    for rule in waiting:
        own_add(self, rule)
    own_update(self)


map_.StateMachineMatcher.add = add
map_.StateMachineMatcher.update = update
