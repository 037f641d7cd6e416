"""How many slips of the hand lie between two words."""

LETTERS_A_SLIP = 3
"""In a word of at least twice so many letters two slips are forgiven, in a shorter one a single."""


def slips(word: str) -> int:
    """How many slips still leave a word of this length recognisable."""
    return min(len(word) // LETTERS_A_SLIP, 2)


def is_within(one: str, other: str, most: int) -> bool:
    """Whether at most so many slips make one word of the other.

    A slip is a letter more, less or other, or two neighbours changed about, each letter touched
    once: Damerau's distance in the restricted form (optimal string alignment).
    """
    return distance(one, other, most) <= most


def distance(one: str, other: str, most: int) -> int:
    """The slips between two words; any number above `most` where there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, there in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != there))
            if i > 1 < j and letter == other[j - 2] and there == one[i - 2]:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
