"""Releases as entries of a bibliography: BibTeX, and RIS as Zotero and EndNote take it."""

import re
from collections.abc import Iterator

from store.export.words import address, headline, one_line
from store.model.release import Release

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    # BibTeX counts braces, those behind a backslash as well.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    **{sign: f"\\{sign}" for sign in "%&#_$"},
}
_ANY = re.compile("|".join(map(re.escape, _SPECIAL)))
_SPACE = re.compile(r"\W+")


def bibtex(release: Release) -> str:
    """One `@misc` entry; a second pair of braces keeps names and title as they are."""
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(release))
    return f"@misc{{{_key(release)},\n{fields}}}\n\n"


def ris(release: Release) -> str:
    """One record of type GEN; a comma behind its author says that there is no given name."""
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _tags(release))


def _fields(release: Release) -> Iterator[tuple[str, str]]:
    if release.issuer:
        yield "author", f"{{{_tex(release.issuer)}}}"
    yield "title", f"{{{_tex(headline(release))}}}"
    if release.date:
        yield "year", str(release.date.year)
        yield "month", str(release.date.month)
        yield "date", release.date.isoformat()
    yield "howpublished", _kind(release)
    for name, value in (
        ("address", release.place), ("language", release.language), ("url", address(release)),
    ):  # fmt: skip
        if value:
            yield name, _tex(value)


def _tags(release: Release) -> Iterator[tuple[str, str]]:
    yield "TY", "GEN"
    if release.issuer:
        yield "AU", one_line(release.issuer).replace(",", "") + ","
    yield "TI", headline(release)
    if release.date:
        yield "PY", f"{release.date:%Y}"
        yield "DA", f"{release.date:%Y/%m/%d}"
    yield "M3", "Press release"
    for tag, value in (
        ("M1", release.number), ("CY", release.place), ("LA", release.language),
        ("UR", address(release)),
    ):  # fmt: skip
        if value:
            yield tag, one_line(value)
    yield "ER", ""


def _kind(release: Release) -> str:
    return f"Press release No. {_tex(release.number)}" if release.number else "Press release"


def _key(release: Release) -> str:
    """`cnes2013-141`: issuer, year and the archive's number, in letters that BibTeX allows."""
    plain = (release.issuer or "release").encode("ascii", "ignore").decode()
    issuer = _SPACE.sub("", plain).lower()[:20] or "release"
    year = str(release.date.year) if release.date else ""
    return f"{issuer}{year}-{release.id or 0}"


def _tex(text: str) -> str:
    return _ANY.sub(lambda found: _SPECIAL[found[0]], one_line(text))
