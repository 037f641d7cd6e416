"""Who issues a release."""

from store.parse.fields.issuer.find import find_issuer

__all__ = ["find_issuer"]
