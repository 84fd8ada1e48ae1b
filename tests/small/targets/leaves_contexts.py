"""An adapter that always finds a context left, and knows of one deviation that is none."""

import good

from flask_conformance import Adapter, Edition


class Leaves(Adapter):
    name = "leaves"
    edition = Edition.of("3.1.3", "3.1.9")
    known = {
        "steps/first": "it is known to leave a context",
        "steps/third::gives_the_word_back": "a record that is out of date",
    }

    def __init__(self):
        self.calls = 0

    def namespace(self):
        return good

    def drop_contexts(self):
        self.calls += 1
        return ["<Context>"] if self.calls <= 4 else []


adapter = Leaves
