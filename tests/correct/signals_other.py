"""Varies: Flask's signals are of a class of its own, and not of Blinker's; receivers are held
weakly unless they ask for it.
Correct: the documentation names what a signal does: connect, disconnect, connected_to, connect_via,
send.
"""

import asyncio
import sys
import weakref
from contextlib import contextmanager

import blinker
import flask
import flask.signals

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals", "contexts", "templates", "sessions/flash*", "async")
ANY = blinker.ANY


def strongly(receiver):
    return lambda: receiver


def weakly(receiver):
    return (weakref.WeakMethod if hasattr(receiver, "__self__") else weakref.ref)(receiver)


class Signal:
    """A list of receivers and of whom each listens to."""

    ANY = ANY

    def __init__(self, name):
        self.name, self._pairs, self._mute = name, [], False

    def connect(self, receiver, sender=ANY, weak=True):
        whom = strongly(ANY) if sender is ANY else weakly(sender)
        self._pairs.append(((weakly if weak else strongly)(receiver), whom))
        return receiver

    def connect_via(self, sender, weak=False):
        return lambda receiver: self.connect(receiver, sender, weak)

    @contextmanager
    def connected_to(self, receiver, sender=ANY):
        self.connect(receiver, sender, weak=False)
        try:
            yield
        finally:
            self.disconnect(receiver, sender)

    temporarily_connected_to = connected_to

    @contextmanager
    def muted(self):
        self._mute = True
        try:
            yield
        finally:
            self._mute = False

    def disconnect(self, receiver, sender=ANY):
        self._pairs = [
            (who, whom)
            for who, whom in self._pairs
            if who() is not None and (who() != receiver or sender not in (ANY, whom()))
        ]

    @property
    def receivers(self):
        return {id(who()): who for who, _ in self._pairs if who() is not None}

    def receivers_for(self, sender):
        heard = []
        for who, whom in list(self._pairs):
            receiver, is_meant = who(), whom() is ANY or whom() is sender
            if receiver is not None and is_meant and receiver not in heard:
                heard.append(receiver)
        return iter(heard)

    def has_receivers_for(self, sender):
        return any(True for _ in self.receivers_for(sender))

    def send(self, sender=None, /, *, _async_wrapper=None, **told):
        if self._mute:
            return []
        answers = []
        for receiver in self.receivers_for(sender):
            call = receiver
            if asyncio.iscoroutinefunction(receiver):
                if _async_wrapper is None:
                    raise RuntimeError("A coroutine function needs an event loop.")
                call = _async_wrapper(receiver)
            answers.append((receiver, call(sender, **told)))
        return answers

    async def send_async(self, sender=None, /, *, _sync_wrapper=None, **told):
        answers = []
        for receiver in self.receivers_for(sender):
            if asyncio.iscoroutinefunction(receiver):
                answers.append((receiver, await receiver(sender, **told)))
            else:
                answers.append((receiver, receiver(sender, **told)))
        return answers


own = {name: it for name, it in vars(flask.signals).items() if isinstance(it, blinker.Signal)}
others = {name: Signal(it.name) for name, it in own.items()}
for module in [it for name, it in sys.modules.items() if name.partition(".")[0] == "flask"]:
    for name, signal in others.items():
        if vars(module).get(name) is own[name]:
            setattr(module, name, signal)
