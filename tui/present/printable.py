"""Text with nothing in it that a terminal would obey or turn round."""

import unicodedata


def clean(text: str) -> str:
    """`text` on one line, with nothing in it that a terminal would obey or turn round."""
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    match unicodedata.category(character):
        case "Cc" | "Zs" | "Zl" | "Zp":
            return " " if character.isspace() else ""
        case "Cs" | "Cn" | "Co":
            return "\N{REPLACEMENT CHARACTER}"
        case _:
            return (
                character if character in "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}" else ""
            )
