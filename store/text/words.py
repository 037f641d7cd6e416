"""Sets of words, written as running text where they are kept."""


def words(text: str) -> frozenset[str]:
    """The words of `text`, which blanks and line ends part."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """What the words before each `=` stand for: `fr=FR de=DE`."""
    return {word[: word.index("=")]: word[word.index("=") + 1 :] for word in text.split()}
