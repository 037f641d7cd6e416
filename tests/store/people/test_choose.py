"""Of all that was printed about a person, the latest holds."""

import datetime

from store.model.contact import Phone, PhoneType
from store.people.choose import choose
from tests.store.people.sightings import seen

EARLY, LATE = "2015-03-01", "2019-07-09"


def test_the_latest_organisation_and_role_hold_and_new_ways_come_first() -> None:
    old = seen("Jean Morel", "jean@a.example", "+33199000001", org="A", role="Trainee", on=EARLY)
    new = seen("Jean Morel", "jean@b.example", "+33199000001", org="B", role="Head", on=LATE)
    person = choose([old, new])
    assert (person.organization, person.role) == ("B", "Head")
    assert person.emails == ("jean@b.example", "jean@a.example")
    assert person.phones == (Phone("+33199000001"),)
    assert person.releases == (new.release, old.release)
    assert (person.first, person.last) == (datetime.date(2015, 3, 1), datetime.date(2019, 7, 9))


def test_whoever_moved_has_left_the_role_behind() -> None:
    person = choose([seen("Ana Lima", org="A", role="Head", on=EARLY), seen("Ana Lima", org="B")])
    assert (person.organization, person.role) == ("B", None)


def test_a_role_without_an_organisation_is_of_the_one_that_is_known() -> None:
    person = choose([seen("Ana Lima", org="A", on=EARLY), seen("Ana Lima", org=None, role="Head")])
    assert (person.organization, person.role) == ("A", "Head")


def test_the_fullest_name_is_shown_and_not_in_capitals() -> None:
    prints = ["J. Morel", "JEAN MOREL", "Jean Morel", "Morel"]
    assert choose([seen(name, on=LATE) for name in prints]).name == "Jean Morel"


def test_the_undated_is_the_oldest() -> None:
    person = choose([seen("Ana Lima", org="A", on=None), seen("Ana Lima", org="B", on=EARLY)])
    assert person.organization == "B"
    assert person.first == datetime.date(2015, 3, 1)


def test_a_number_is_of_the_type_that_was_printed_last() -> None:
    old, new = seen("Ana Lima", on=EARLY), seen("Ana Lima", on=LATE)
    phones = (Phone("+33199000001", PhoneType.VOICE),), (Phone("+33199000001", PhoneType.MOBILE),)
    from msgspec import structs

    sightings = [
        structs.replace(sighting, contact=structs.replace(sighting.contact, phones=printed))
        for sighting, printed in zip((old, new), phones, strict=True)
    ]
    assert choose(sightings).phones == phones[1]
