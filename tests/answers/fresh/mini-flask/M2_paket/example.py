from wsgiref.simple_server import make_server

from mini import Flask, request

app = Flask(__name__)


@app.route("/")
def index():
    return "Hello " + request.args.get("name", "World")


if __name__ == "__main__":
    make_server("", 8000, app).serve_forever()
