"""What is learned from releases that were read, and put together as parsing is given it."""

from store.acquaintance.doubts import topics_in_doubt
from store.acquaintance.lessons import lessons
from store.acquaintance.merging import acquaint
from store.acquaintance.without import without

__all__ = ["acquaint", "lessons", "topics_in_doubt", "without"]
