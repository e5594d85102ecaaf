"""Notes in Redis."""

import logging
from uuid import UUID

from pydantic import ValidationError
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from assistant.notes import Note

_log = logging.getLogger(__name__)


def connect(redis_url: str) -> Redis:
    """Make a client that gives up within a second: waiting for a cache would cost more than it saves."""
    return Redis.from_url(redis_url, socket_connect_timeout=1, socket_timeout=1, retry=Retry(NoBackoff(), 0))


class RedisNotes:
    """A note cache over one key a note, each with an expiry."""

    def __init__(self, client: Redis, seconds: int) -> None:
        """Stand on a client, which stays its maker's to close."""
        self._client = client
        self._seconds = seconds

    def put(self, note: Note) -> None:
        """Keep the note for the given seconds."""
        try:
            self._client.set(_key(note.id), note.model_dump_json(), ex=self._seconds)
        except RedisError as error:
            _log.warning("Redis did not take a note: %s", error)

    def get(self, note_id: UUID) -> Note | None:
        """Find the note; what can't be read counts as absent."""
        try:
            kept = self._client.get(_key(note_id))
            return None if kept is None else Note.model_validate_json(kept)
        except (RedisError, ValidationError) as error:
            _log.warning("Redis did not give a note: %s", error)
            return None

    def probe(self) -> None:
        """Raise unless Redis answers."""
        self._client.ping()


def _key(note_id: UUID) -> str:
    return f"note:{note_id}"
