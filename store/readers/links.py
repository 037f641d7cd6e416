"""Addresses that a page gives in its links only."""

import re
from urllib.parse import unquote

_SCRAMBLED = re.compile(r"/cdn-cgi/l/email-protection#([0-9a-f]{4,600})", re.I)
_MAIL = re.compile(r"[^\s<>\"'?&]{1,64}@[^\s<>\"'?&]{1,255}")
_BARE = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}")
_PLAIN_NUMBER = re.compile(r"\+?[\d\s().;=ext-]{4,40}")


def unscrambled(code: str) -> str:
    """The address behind Cloudflare's `data-cfemail`: bytes in hex, each xored with the first."""
    try:
        first, *rest = bytes.fromhex(code)
    except ValueError:
        return ""
    return bytes(byte ^ first for byte in rest).decode("utf-8", "replace")


def is_scrambled(href: str, text: str) -> bool:
    """Cloudflare put a notice in brackets in the place of an address."""
    noticed = text.strip()[:1] == "[" and text.strip()[-1:] == "]"
    return noticed and _SCRAMBLED.search(href[:1000]) is not None


def hidden_address(href: str, text: str) -> str | None:
    """The address or number that a link leads to, if its `text` does not show it."""
    scrambled = _SCRAMBLED.search(href[:1000])
    target = f"mailto:{unscrambled(scrambled[1])}" if scrambled else unquote(href[:1000]).strip()
    target = f"mailto:{target}" if _BARE.fullmatch(target) else target
    scheme, _, rest = target.partition(":")
    if scheme.lower() == "mailto":
        found = _MAIL.match(rest.strip())
        return found[0] if found and not _shows(text, found[0]) else None
    if scheme.lower() in ("tel", "callto"):
        number = rest.strip("/ ")
        digits, shown = _digits(number), _digits(text)
        plain = _PLAIN_NUMBER.fullmatch(number) and len(digits) > 3
        return number if plain and digits[-6:] not in shown else None
    return None


def _shows(text: str, address: str) -> bool:
    """Its box and its host stand there, and more than blanks in the place of the sign."""
    local, _, host = address.lower().partition("@")
    shown, name = text.lower(), host.partition(".")[0]
    return local in shown and name in shown and f"{local} {name}" not in " ".join(shown.split())


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())
