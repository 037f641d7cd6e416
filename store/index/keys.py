"""The exact strings by which a release is found again without a search."""

from store.model.release import Release, Source
from store.query.syntax import Trait
from store.text.fold import fold

Version = tuple[str, str]
"""An issuer with a number or a headline, or an address with a headline, all folded: what the
versions of a release share."""


_ADDRESSES = 4  # of a release, by which its versions are known where its issuer is not
_LONGEST = 64  # of an embargo; what is longer is no moment in ISO 8601


def versions(release: Release) -> tuple[Version, ...]:
    """What a release shares with its earlier versions, the surest first."""
    headline = fold(release.headline or "")
    owners = [fold(release.issuer)] if release.issuer else []
    told = [(owner, fold(release.number)) for owner in owners if release.number]
    emails = dict.fromkeys(email for each in release.contacts for email in each.emails)
    told += [(owner, headline) for owner in (*owners, *list(emails)[:_ADDRESSES]) if headline]
    return tuple(told)


def trait_key(trait: Trait) -> str:
    """Of what a release is by itself."""
    return f"trait:{trait}"


def by_hand_key(field: str) -> str:
    """Of a field that a person has set."""
    return f"by hand:{field}"


UNTIL = "until:"


def until_key(embargo: str) -> str:
    """Of the end of an embargo."""
    return f"{UNTIL}{embargo[:_LONGEST]}"


def copy_key(digest: str) -> str:
    """Of the digest of a release's bytes, or of its text."""
    return f"copy:{digest}"


NEAR = "near:"


def near_key(digest: str) -> str:
    """Of a digest that releases share which are nearly the same."""
    return f"{NEAR}{digest}"


def near_digests(source: Source) -> tuple[str, ...]:
    """Those of a release; where none were taken, its fingerprint is one of letters and figures."""
    return source.near or ((source.fingerprint,) if source.fingerprint else ())


def version_key(version: Version) -> str:
    """Of what the versions of a release share."""
    return f"version:{_short(version)}"


WAITING = "waiting"
"""The key of every correction that came before what it corrects."""


def waiting_key(version: Version) -> str:
    """Of such a correction, by what it shares with the release that it waits for."""
    return f"waiting:{_short(version)}"


def _short(version: Version) -> str:
    """Short however long a headline is."""
    import hashlib  # OpenSSL: milliseconds that no search need pay

    text = "\0".join(version).encode(errors="surrogatepass")
    return hashlib.blake2b(text, digest_size=16).hexdigest()


def language_key(code: str) -> str:
    """Of an ISO 639-1 code."""
    return f"language:{code}"


REVISES = "revises:"


def revision_key(id: int) -> str:
    """Of the id of the release that is replaced."""
    return f"{REVISES}{id}"


def handle_key(handle: str) -> str:
    """Of what `people.handles` gives."""
    return f"who:{handle}"
