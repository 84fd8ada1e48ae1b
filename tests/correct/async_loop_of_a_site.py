"""Varies: event loops are of a class of the site's own, which makes tasks of a subclass and names
them.
Correct: the asyncio documentation, event loop policies and task factories; uvloop does it.
"""

import asyncio

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("async", "signals", "views", "contexts", "locals")


class Task(asyncio.tasks._PyTask):
    pass


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.set_task_factory(lambda loop, coro, **kwargs: Task(coro, loop=loop, **kwargs))


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop


asyncio.set_event_loop_policy(Policy())
