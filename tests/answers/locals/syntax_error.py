"""Expected: ungradable. It is no Python."""

class Local
    pass
