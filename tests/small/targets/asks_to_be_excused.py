"""Raises whatever a test runner takes for a reason not to judge a test."""

import builtins
import unittest

import good
import pytest

builtins.AssertionError = unittest.SkipTest


class Flask(good.Flask):
    def first(self):
        raise unittest.SkipTest("not today")

    def second(self, number):
        pytest.skip("not here") if number == 1 else pytest.xfail("it is known")

    def third(self, word):
        builtins.AssertionError = unittest.SkipTest
        return "something else"
