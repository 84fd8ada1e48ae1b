"""An adapter that lacks most of what an adapter has."""


class Incomplete:
    name = "incomplete"

    def namespace(self):
        raise NotImplementedError


adapter = Incomplete
