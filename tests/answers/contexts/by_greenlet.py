"""Expected: 93. Contexts by greenlet, so that tasks share them (half of the last item, 7). A context
of an application leaves the request in sight.
"""

import threading
import weakref
from urllib.parse import parse_qs

import greenlet

_piles = weakref.WeakKeyDictionary()
_verrou = threading.Lock()


class LocalStack:
    def _pile(self):
        with _verrou:
            return _piles.setdefault(greenlet.getcurrent(), {}).setdefault(id(self), [])

    def push(self, objet):
        self._pile().append(objet)

    def pop(self):
        pile = self._pile()
        return pile.pop() if pile else None

    @property
    def top(self):
        pile = self._pile()
        return pile[-1] if pile else None


contextes = LocalStack()


class _G(object):
    def get(self, nom, defaut=None):
        return getattr(self, nom, defaut)

    def __contains__(self, nom):
        return nom in self.__dict__


class Contexte:
    def __init__(self, app, requete=None):
        self.app, self.requete = app, requete

    def __enter__(self):
        self.g = _G()
        contextes.push(self)
        return self

    def __exit__(self, type_, valeur, trace):
        contextes.pop()


class Requete:
    def __init__(self, url):
        self.path, _, self.query = url.partition("?")
        self.args = {cle: valeurs[0] for cle, valeurs in parse_qs(self.query).items()}


class Flask:
    def __init__(self, nom):
        self.name = nom

    def app_context(self):
        return Contexte(self)

    def test_request_context(self, url="/"):
        return Contexte(self, Requete(url))


def _contexte(avec_requete=False):
    """Le contexte courant; une requête reste visible sous un contexte d'application intérieur."""
    for contexte in reversed(contextes._pile()):
        if not avec_requete or contexte.requete is not None:
            return contexte
    raise RuntimeError("hors de tout contexte")


def mandataire(trouver):
    class Mandataire(object):
        def _get_current_object(self):
            return trouver()

        def __getattribute__(self, nom):
            if nom == "_get_current_object":
                return trouver
            return getattr(trouver(), nom)

        def __setattr__(self, nom, valeur):
            setattr(trouver(), nom, valeur)

        def __delattr__(self, nom):
            delattr(trouver(), nom)

        def __contains__(self, nom):
            return nom in trouver()

        def __eq__(self, autre):
            return trouver() == autre

        def __hash__(self):
            return hash(trouver())

        def __bool__(self):
            return bool(trouver())

        def __repr__(self):
            return repr(trouver())

    return Mandataire()


current_app = mandataire(lambda: _contexte().app)
g = mandataire(lambda: _contexte().g)
request = mandataire(lambda: _contexte(True).requete)


def has_app_context():
    return contextes.top is not None


def has_request_context():
    return any(contexte.requete for contexte in contextes._pile())
