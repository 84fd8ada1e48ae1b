"""Une pile pour chaque ouvrier, faite d'anneaux."""

from collections import namedtuple
from contextvars import ContextVar

from .erreurs import SansObjet
from .mandataire import Mandataire

Anneau = namedtuple("Anneau", "objet dessous")
VIDE = Anneau(None, None)


class Pile:
    def __init__(self):
        self.haut = ContextVar("haut", default=VIDE)

    def push(self, objet):
        self.haut.set(Anneau(objet, self.haut.get()))

    def pop(self):
        anneau = self.haut.get()
        self.haut.set(anneau.dessous or VIDE)
        return anneau.objet

    top = property(lambda self: self.haut.get().objet)

    def __call__(self):
        def chercher():
            if self.haut.get() is VIDE:
                raise SansObjet("la pile est vide")
            return self.top

        return Mandataire(chercher)

    def __release_local__(self):
        self.haut.set(VIDE)
