"""How sure the parser is of each answer on the sample releases: a weight that moves is seen.

`python -m tests.gold.chances` writes `chances.json` anew, after a fit for instance: look at the
difference before it is kept.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from store import Explained, Hints, explain_files

SAMPLES = Path(__file__).parents[2] / "sample_data"
KEPT = Path(__file__).parent / "chances.json"


def sources() -> list[Path]:
    """The sample releases in the order of their names."""
    return sorted(path for path in SAMPLES.iterdir() if path.suffix not in (".json", ".md"))


def chances(source: Path) -> dict[str, float]:
    """The score of each answer on a release to three places, by its field's name."""
    return {answer.field: round(answer.score, 3) for answer in answers(source)}


def answers(source: Path) -> Iterator[Explained]:
    for _, told in explain_files([source], Hints()):
        if isinstance(told, tuple):
            yield from told


if __name__ == "__main__":
    told = (f"{json.dumps(path.name)}: {json.dumps(chances(path))}" for path in sources())
    KEPT.write_text("{\n" + ",\n".join(told) + "\n}\n", "utf-8")
