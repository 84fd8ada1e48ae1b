"""Le mandataire : tout ce qu'on lui fait, on le fait à l'objet."""

from .erreurs import SansObjet


class _Méta(type):
    noms = (
        "call getitem setitem delitem contains len iter str repr bool hash eq ne lt le gt ge add "
        "sub mul"
    ).split()

    def __new__(méta, nom, bases, corps):
        for mot in méta.noms:
            corps.setdefault(f"__{mot}__", méta.transmis(mot))
        return super().__new__(méta, nom, bases, corps)

    @staticmethod
    def transmis(mot):
        exprs = {
            "call": "o(*a, **k)", "getitem": "o[a[0]]", "contains": "a[0] in o", "len": "len(o)",
            "iter": "iter(o)", "str": "str(o)", "repr": "repr(o)", "bool": "bool(o)",
            "hash": "hash(o)", "eq": "o == a[0]", "ne": "o != a[0]", "lt": "o < a[0]",
            "le": "o <= a[0]", "gt": "o > a[0]", "ge": "o >= a[0]", "add": "o + a[0]",
            "sub": "o - a[0]", "mul": "o * a[0]", "setitem": "o.__setitem__(*a)",
            "delitem": "o.__delitem__(*a)",
        }
        return eval(f"lambda self, *a, **k: (lambda o: {exprs[mot]})(self._get_current_object())")


class Mandataire(metaclass=_Méta):
    def __init__(self, source, nom=None):
        vars(self)["source"], vars(self)["nom"] = source, nom

    def _get_current_object(self):
        source, nom = vars(self)["source"], vars(self)["nom"]
        try:
            return source() if nom is None else getattr(source, nom)
        except AttributeError as erreur:
            raise SansObjet(str(erreur)) from erreur

    def __getattr__(self, nom):
        return getattr(self._get_current_object(), nom)

    def __setattr__(self, nom, valeur):
        setattr(self._get_current_object(), nom, valeur)

    def __delattr__(self, nom):
        delattr(self._get_current_object(), nom)
