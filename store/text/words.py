"""Sets of words, written as running text where they are kept."""


def words(text: str) -> frozenset[str]:
    """The words of `text`, which blanks and line ends part."""
    return frozenset(text.split())
