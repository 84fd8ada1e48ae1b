"""Waits for ever in its second step, when that is given a two."""

import threading

import good


class Flask(good.Flask):
    def second(self, number):
        if number == 2:
            print("waiting for what never comes")
            threading.Event().wait()
        return super().second(number)
