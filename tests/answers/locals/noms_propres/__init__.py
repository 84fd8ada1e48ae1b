"""Expected: 100. The same in a package whose classes have names of their own, which tell what they are by
their methods alone.
"""

from .atelier import Atelier
from .erreurs import Manquant, SansObjet
from .mandataire import Mandataire
from .pile import Pile
