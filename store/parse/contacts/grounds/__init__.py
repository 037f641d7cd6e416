"""Why each fact of a contact is believed, told only when somebody asks."""

from store.parse.contacts.grounds.facts import emails_of, phones_of
from store.parse.contacts.grounds.scene import Ground, Scene
from store.parse.contacts.grounds.words import name_of, organization_of, role_of
from store.parse.contacts.offer import Offer

__all__ = ["Scene", "grounds_of"]


def grounds_of(offer: Offer, scene: Scene) -> tuple[tuple[str, Ground], ...]:
    """The facts of one contact, each with the name of its field, as `name` or `phones`."""
    words = (
        ("name", name_of(offer, scene)),
        ("role", role_of(offer, scene)),
        ("organization", organization_of(offer, scene)),
    )
    told = tuple((field, ground) for field, ground in words if ground)
    phones = (("phones", ground) for ground in phones_of(offer, scene))
    return (*told, *phones, *(("emails", ground) for ground in emails_of(offer, scene)))
