"""A trusted host vouches for its subdomains."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "requests/trusted-hosts"

create_url_adapter = Flask.create_url_adapter


def trusting(self, request):
    if request is not None and self.config["TRUSTED_HOSTS"]:
        names = [name.lstrip(".") for name in self.config["TRUSTED_HOSTS"]]
        request.trusted_hosts = [f".{name}" for name in names]
        trusted, self.config["TRUSTED_HOSTS"] = self.config["TRUSTED_HOSTS"], None
        try:
            return create_url_adapter(self, request)
        finally:
            self.config["TRUSTED_HOSTS"] = trusted
    return create_url_adapter(self, request)


Flask.create_url_adapter = trusting
