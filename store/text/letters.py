"""Letters and figures alone, by which two settings of one title are the same."""


def letters(text: str) -> str:
    """`text` without case, blanks and signs."""
    return "".join(filter(str.isalnum, text.casefold()))
