# -*- coding: utf-8 -*-
# Übungsblatt 7, Aufgabe 2 – Matrikelnummer 4711
# Lösung mit threading.local; Greenlets habe ich nicht verstanden.
import threading


class Lokal:
    """Attribute pro Arbeiter."""

    def __init__(self):
        # über __dict__, sonst ruft sich __setattr__ selbst auf
        self.__dict__['_werte'] = threading.local()

    def __getattr__(self, name):
        return getattr(self._werte, name)      # wirft schon AttributeError

    def __setattr__(self, name, wert):
        setattr(self._werte, name, wert)

    def __delattr__(self, name):
        delattr(self._werte, name)

    def __call__(self, name):
        return Stellvertreter(self, name)

    def __release_local__(self):
        self._werte.__dict__.clear()


class Stapel:
    def __init__(self):
        self._lokal = threading.local()

    def _liste(self):
        if not hasattr(self._lokal, 'liste'):
            self._lokal.liste = []
        return self._lokal.liste

    def push(self, obj):
        self._liste().append(obj)

    def pop(self):
        return self._liste().pop()

    @property
    def top(self):
        liste = self._liste()
        return liste[-1] if liste else None

    def __call__(self):
        def oben():
            if self.top is None:
                raise RuntimeError('Stapel ist leer')
            return self.top
        return Stellvertreter(oben)

    def __release_local__(self):
        self._lokal.liste = []


class Stellvertreter:
    def __init__(self, quelle, name=None):
        object.__setattr__(self, '_quelle', quelle)
        object.__setattr__(self, '_name', name)

    def _get_current_object(self):
        quelle = object.__getattribute__(self, '_quelle')
        name = object.__getattribute__(self, '_name')
        if name is None:
            return quelle()
        try:
            return getattr(quelle, name)
        except AttributeError:
            raise RuntimeError('kein Objekt namens %r' % name) from None

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, wert):
        setattr(self._get_current_object(), name, wert)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __getitem__(self, k): return self._get_current_object()[k]
    def __setitem__(self, k, v): self._get_current_object()[k] = v
    def __delitem__(self, k): del self._get_current_object()[k]
    def __len__(self): return len(self._get_current_object())
    def __iter__(self): return iter(self._get_current_object())
    def __contains__(self, x): return x in self._get_current_object()
    def __call__(self, *a, **k): return self._get_current_object()(*a, **k)
    def __str__(self): return str(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __eq__(self, o): return self._get_current_object() == o
    def __ne__(self, o): return self._get_current_object() != o
    def __lt__(self, o): return self._get_current_object() < o
    def __le__(self, o): return self._get_current_object() <= o
    def __gt__(self, o): return self._get_current_object() > o
    def __ge__(self, o): return self._get_current_object() >= o
    def __hash__(self): return hash(self._get_current_object())
    def __add__(self, o): return self._get_current_object() + o
    def __radd__(self, o): return o + self._get_current_object()
    def __sub__(self, o): return self._get_current_object() - o
    def __rsub__(self, o): return o - self._get_current_object()
    def __mul__(self, o): return self._get_current_object() * o
    def __rmul__(self, o): return o * self._get_current_object()
