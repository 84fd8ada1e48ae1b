"""Says, raises and leaves as it is told, for the wording of failures."""

import logging


class Unshowable:
    def __repr__(self):
        raise ValueError("no repr")


class Several(Exception):
    """A group of exceptions, as Python 3.11 and Hypothesis have them."""

    exceptions = (KeyError("one"), KeyError("two"))


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name

    def say(self, word):
        return word

    def fail(self, message):
        raise ValueError(message)

    def log_and_answer(self, message):
        try:
            self.fail(message)
        except ValueError:
            logging.getLogger("chatty").exception("while answering")
        return "came"

    def leave(self, code):
        raise SystemExit(code)

    def interrupt(self):
        raise KeyboardInterrupt

    def fail_twice(self):
        raise Several

    def unshowable(self):
        return Unshowable()
