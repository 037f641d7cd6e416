"""An attribute of a frozen value that is worked out when it is first asked for."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801
    """Kept in the value from then on, without the lock that `cached_property` takes."""

    def __init__(self, ask: Callable[[Any], T]) -> None:
        self._ask = ask
        self._name = ask.__name__

    def __get__(self, value: object, owner: type | None = None) -> T:
        answer = value.__dict__[self._name] = self._ask(value)
        return answer
