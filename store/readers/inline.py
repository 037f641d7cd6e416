"""Markdown's marks inside a line."""

import html
import re

from store.readers.cleaning import clean
from store.readers.links import hidden_address

_LINK = re.compile(
    r"(!?)\[([^\[\]\n]{0,500})\]\(<?([^()\s<>]{0,1000})>?(?:\s{1,4}\"[^\"\n]{0,200}\")?\)"
)
_AUTO = re.compile(r"<(?:mailto:|tel:)?((?:https?://)?[^\s<>@]{1,64}[@.][^\s<>]{1,300})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,300}>")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,800}?)(?<=\S)\1(?!\w)")
_CODE = re.compile(r"`{1,3}([^`\n]{1,500})`{1,3}")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_HARD = re.compile(r"\\$|<br\s{0,2}/?>", re.I)


def plain_inline(line: str) -> str:
    """`line` as it reads once rendered; pictures are gone, links keep their words."""
    line = _HARD.sub("", line)
    if not any(mark in line for mark in "[*_`<\\&"):
        return line
    line = _LINK.sub(_linked, line)
    line = _AUTO.sub(r"\1", line)
    line = _CODE.sub(r"\1", _TAG.sub("", line))
    line = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", line))
    line = _ESCAPE.sub(r"\1", line)
    return clean(html.unescape(line)).replace("\n", " ") if "&" in line else line


def _linked(found: re.Match[str]) -> str:
    if found[1]:
        return ""
    address = hidden_address(found[3], found[2])
    return f"{found[2]} ({address})" if address else found[2]
