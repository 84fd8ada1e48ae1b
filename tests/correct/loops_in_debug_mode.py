"""Varies: event loops are in asyncio's debug mode.
Correct: the asyncio documentation, "Debug Mode": it tells of mistakes, and changes nothing else.
"""

import asyncio

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("async", "signals", "views", "contexts", "locals")


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.set_debug(True)
        self.slow_callback_duration = 0.0


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop


asyncio.set_event_loop_policy(Policy())
