"""Waits for ever in two of its steps, and each time in the same place."""

import threading

import good


def wait():
    threading.Event().wait()


class Flask(good.Flask):
    def first(self):
        return wait()

    def second(self, number):
        return wait() if number == 2 else super().second(number)
