"""Groups its blueprints by the dots in their names."""

from flask import Blueprint, Flask, url_for

users = Blueprint("admin.users", __name__, url_prefix="/admin/users")


@users.route("/")
def index():
    return url_for("admin.users.index")


app = Flask(__name__)
app.register_blueprint(users)
