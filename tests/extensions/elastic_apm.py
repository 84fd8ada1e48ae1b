"""elastic-apm on every application; what it would send goes nowhere."""

from elasticapm.contrib.flask import ElasticAPM


def init_app(app):
    app.config["ELASTIC_APM"] = {"DISABLE_SEND": True, "SERVICE_NAME": "shop"}
    ElasticAPM(app)
