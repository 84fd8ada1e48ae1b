"""Ends the process in three ways: a fault, the end of the stack, and a plain exit."""

import ctypes
import os
import sys

import good


def overflow():
    """Recursion through C code, which Python's own limit does not stop."""
    sorted([1], key=lambda _: overflow())


class Flask(good.Flask):
    def first(self):
        ctypes.string_at(0)

    def second(self, number):
        if number == 2:
            print("leaving")
            os._exit(3)
        sys.setrecursionlimit(10**9)
        overflow()
