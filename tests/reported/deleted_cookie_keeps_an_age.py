"""Report: dotnet/aspnetcore#52159
The cookie that deletes another one has an age, and browsers keep it so long.
"""

from changed import change
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cookies"
EXPECTED = ("responses/delete-cookie",)

change(Response.delete_cookie, {"max_age=0": "max_age=3600"})
