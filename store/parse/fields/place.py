"""The city that a release is dated from: of all names that may be it, the likeliest."""

from store.parse.areas.dateline import Dateline
from store.parse.areas.rows import Rows
from store.parse.fields.candidates.place import City, cities_of, dateline_of
from store.parse.fields.choice import Contest, Ranking, choose, contest
from store.parse.fields.features.place import FEATURES
from store.parse.fields.weights.place import WEIGHTS
from store.parse.trace import Absent, Found
from store.parse.words.places import countries_of_city

RANKING = Ranking(FEATURES, WEIGHTS)


def find_place(rows: Rows) -> Dateline | Absent[str]:
    """The dateline that names a place, unless there is likelier none."""
    choice = choose(candidates(rows), RANKING, lambda city: city.value)
    city = choice.candidate
    if city.value is None or city.row is None or city.span is None:
        return choice.absent(lambda city: city.value)
    place = Found(city.value, city.span, choice.chance, choice.why)
    line = dateline_of(city)
    if line is None:
        return Dateline(place, (), city.span.end, countries_of_city(city.value))
    return Dateline(place, line.dates, line.end, line.countries)


def candidates(rows: Rows) -> Contest[City]:
    """The candidates with what is told of them."""
    cities = cities_of(rows)
    return contest(FEATURES, cities.cities, cities)
