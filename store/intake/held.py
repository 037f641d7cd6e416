"""Which arrivals an archive holds already, or nearly."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from store.errors import StoreError
from store.intake.batch import Arrival
from store.intake.holdings import Holdings
from store.intake.reading import read
from store.model.document import Hints


class Held(Struct, frozen=True):
    """The ids of releases by a digest or a fingerprint (`known`), and by what nearly the same ones
    share (`alike`)."""

    known: Mapping[str, int]
    alike: Mapping[str, int]


def held(arrivals: Sequence[Arrival], holdings: Holdings, hints: Hints) -> Held:
    """What is held of `arrivals`, as far as releases can be told by their digests.

    A fingerprint of letters and figures alone is no proof. Whether a release that has such a one
    is the same as an arrival, its original says; without it both are kept.
    """
    index = holdings.index
    keys = (key for arrival in arrivals for key in (*arrival.known_by(), *arrival.near))
    known = index.known(dict.fromkeys(keys))
    alike = index.near(dict.fromkeys(key for arrival in arrivals for key in arrival.near))
    proven = {}
    for arrival in arrivals:
        fingerprint = arrival.release.source.fingerprint
        like = next((known[key] for key in arrival.near if key in known), None)
        if like is None or fingerprint is None or fingerprint in known:
            continue
        if fingerprint in _fingerprints(like, holdings, hints):
            proven[fingerprint] = like
    return Held({**known, **proven}, alike)


def _fingerprints(id: int, holdings: Holdings, hints: Hints) -> Iterable[str | None]:
    """Those that a release of the archive has by today's reading of its original."""
    try:
        data = holdings.archive.original(id)
        name = holdings.archive.get(id).source.name
    except StoreError:  # it is damaged, and nobody can say
        return ()
    releases = read(data, name, hints).releases if data is not None else ()
    return [release.source.fingerprint for release in releases]
