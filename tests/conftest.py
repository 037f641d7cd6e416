"""What all tests share: properties are tried on the same examples everywhere, however slow."""

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")
