"""Flask-RESTful: resources are class views, with parsed arguments and JSON errors."""

from flask import Blueprint, Flask
from flask_restful import Api, Resource, abort, reqparse

app = Flask("rest")
shop = Blueprint("shop", "rest", url_prefix="/shop")
api = Api(shop)
ITEMS = {1: "apple"}

parser = reqparse.RequestParser()
parser.add_argument("name", required=True, location="json")


class Item(Resource):
    def get(self, number: int) -> object:
        if number not in ITEMS:
            abort(404, message=f"no item {number}")
        return {"number": number, "name": ITEMS[number]}

    def put(self, number: int) -> object:
        ITEMS[number] = parser.parse_args()["name"]
        return {"number": number}, 201, {"X-Item": str(number)}


api.add_resource(Item, "/items/<int:number>", endpoint="item")
app.register_blueprint(shop)

client = app.test_client()
for method, path, body in [
    ("GET", "/shop/items/1", None),
    ("GET", "/shop/items/2", None),
    ("PUT", "/shop/items/2", {"name": "pear"}),
    ("GET", "/shop/items/2", None),
    ("PUT", "/shop/items/3", {}),
    ("DELETE", "/shop/items/1", None),
    ("GET", "/shop/items/x", None),
]:
    answer = client.open(path, method=method, json=body)
    print(method, path, answer.status, answer.headers.get("X-Item"), answer.get_json(silent=True))
