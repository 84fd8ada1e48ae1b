"""Has itself ended by a signal, as soon as an application is asked."""

import os
import signal


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name

    def route(self, path):
        return lambda view: view

    def __call__(self, environ, start_response):
        os.kill(os.getpid(), signal.SIGTERM)
