"""Report: bottlepy/bottle#580
What the session and after_request functions set is not in an answer that sends a file.
"""

from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "send_file"
EXPECTED = ("responses/send-file", "dispatch/after-request", "sessions/sent-when-changed")

own = Flask.process_response


def process_response(self, response):
    return response if response.direct_passthrough else own(self, response)


Flask.process_response = process_response
