"""Only what should be, not what must be, is wrong."""

import good


class Flask(good.Flask):
    def third(self, word):
        return "a constant"
