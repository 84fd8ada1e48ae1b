"""Expected: 100. A package of four files with relative imports, names that are not ASCII, and exceptions
of its own that are the ones asked for.
"""

from .atelier import Atelier as Local
from .erreurs import Manquant, SansObjet
from .mandataire import Mandataire as LocalProxy
from .pile import Pile as LocalStack


def release_local(où):
    où.__release_local__()


__all__ = ["Local", "LocalProxy", "LocalStack", "Manquant", "SansObjet", "release_local"]
