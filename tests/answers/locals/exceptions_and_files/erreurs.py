"""Ce qui peut aller mal."""


class Manquant(AttributeError, KeyError):
    """Rien sous ce nom."""

    def __str__(self):
        return "⚠ rien sous le nom « %s »" % self.args[0]


class SansObjet(RuntimeError):
    """Le mandataire ne représente rien."""
