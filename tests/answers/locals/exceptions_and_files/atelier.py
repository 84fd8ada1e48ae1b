"""Des attributs pour chaque ouvrier."""

from contextvars import ContextVar

from .erreurs import Manquant


class Atelier:
    def __init__(self):
        super().__setattr__("été", ContextVar("été", default=()))

    def __getattribute__(self, nom):
        if nom.startswith("__") or nom in ("été", "_paires"):
            return super().__getattribute__(nom)
        for clé, valeur in super().__getattribute__("été").get():
            if clé == nom:
                return valeur
        raise Manquant(nom)

    def __setattr__(self, nom, valeur):
        autres = [paire for paire in self.été.get() if paire[0] != nom]
        self.été.set((*autres, (nom, valeur)))

    def __delattr__(self, nom):
        restent = tuple(paire for paire in self.été.get() if paire[0] != nom)
        if len(restent) == len(self.été.get()):
            raise Manquant(nom)
        self.été.set(restent)

    def __call__(self, nom):
        from .mandataire import Mandataire

        return Mandataire(self, nom)

    def __release_local__(self):
        self.été.set(())
