"""Varies: the development server answers in the threads of a pool, which are used again.
Correct: the documentation says that requests are handled in separate threads, not in new ones.
"""

from concurrent.futures import ThreadPoolExecutor

from werkzeug.serving import ThreadedWSGIServer

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("wsgi/*serve*", "wsgi/run*", "cli/run*")


def process_request(self, request, client_address):
    if "pool" not in vars(self):
        self.pool = ThreadPoolExecutor(32)
    self.pool.submit(self.process_request_thread, request, client_address)


ThreadedWSGIServer.process_request = process_request
