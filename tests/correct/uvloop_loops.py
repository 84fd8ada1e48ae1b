"""Varies: event loops are uvloop's.
Correct: uvloop's documentation: a drop-in replacement of asyncio's event loop.
"""

import asyncio

import uvloop

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("async",)

asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
