"""What the environment says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self


class SettingsError(ValueError):
    """The environment lacks something, or holds something that can't be meant: all of it in one message."""


@dataclass(frozen=True)
class Settings:
    """Where the servers are. URLs may hold passwords, so they stay out of ``repr``."""

    database_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    cache_seconds: int

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Self:
        """Read ``DATABASE_URL``, ``REDIS_URL`` and, 300 unless said, ``CACHE_SECONDS``."""
        problems = [f"{name} is not set." for name in ("DATABASE_URL", "REDIS_URL") if not environment.get(name)]
        seconds = environment.get("CACHE_SECONDS", "300")
        if not re.fullmatch(r"[1-9][0-9]{0,5}", seconds):
            problems.append(f"CACHE_SECONDS is {seconds!r}: give a whole number from 1 to 999999.")
        if problems:
            raise SettingsError(" ".join(problems))
        return cls(environment["DATABASE_URL"], environment["REDIS_URL"], int(seconds))
