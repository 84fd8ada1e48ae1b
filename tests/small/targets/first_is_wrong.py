"""Its first step is wrong, and its second and third with it."""

import good


class Flask(good.Flask):
    def first(self):
        return 0

    def second(self, number):
        return self.first() * number

    def third(self, word):
        return self.second(0)
