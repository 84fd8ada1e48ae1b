"""Raises and gives what cannot be told in words: whoever asks it fails, hangs, or is flooded."""

import time

import good


def __getattr__(name):
    raise KeyError(name)


class Mute(Exception):
    def __str__(self):
        return None


class Loud(Exception):
    def __str__(self):
        return "\x1b[2J\u202e" + "x" * 10_000_000


class Leaving:
    def __eq__(self, other):
        return False

    def __repr__(self):
        raise SystemExit(0)


class Endless:
    def __eq__(self, other):
        return False

    def __repr__(self):
        time.sleep(3600)
        return "at last"


class Flask(good.Flask):
    calls = 0

    def first(self):
        Flask.calls += 1
        raise Mute if Flask.calls == 1 else Loud

    def second(self, number):
        return Leaving() if number == 1 else Endless()

    def third(self, word):
        raise type("Nameless", (Exception,), {"__class__": property(lambda self: 1 / 0)})("gone")
