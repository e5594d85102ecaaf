"""The domain: a note is written once and read often."""

from datetime import UTC, datetime
from typing import Annotated, Protocol
from uuid import UUID, uuid4

from pydantic import BaseModel, ConfigDict, StringConstraints

# PostgreSQL's text holds every character but NUL.
NoteText = Annotated[str, StringConstraints(min_length=1, max_length=10_000, pattern=r"^[^\x00]*$")]


class NewNote(BaseModel):
    """What a client sends."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: NoteText


class Note(BaseModel):
    """A note that is kept. It never changes, so that a cached one is never stale."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    text: str
    created_at: datetime


class NoteStore(Protocol):
    """Keeps notes for good."""

    def add(self, note: Note) -> None:
        """Keep the note, or raise."""

    def find(self, note_id: UUID) -> Note | None:
        """Find the note, if it is kept."""


class NoteCache(Protocol):
    """Keeps notes for a while. A cache only saves time, so it never raises: a miss is its answer to trouble."""

    def put(self, note: Note) -> None:
        """Keep the note if possible."""

    def get(self, note_id: UUID) -> Note | None:
        """Find the note, if it is still here."""


class Notes:
    """Writes to the store, reads through the cache."""

    def __init__(self, store: NoteStore, cache: NoteCache) -> None:
        """Stand on a store and a cache."""
        self._store = store
        self._cache = cache

    def write(self, new: NewNote) -> Note:
        """Keep a new note under an id of its own."""
        note = Note(id=uuid4(), text=new.text, created_at=datetime.now(UTC))
        self._store.add(note)
        return note

    def read(self, note_id: UUID) -> Note | None:
        """Find a note: in the cache, else in the store, remembering it."""
        cached = self._cache.get(note_id)
        if cached is not None:
            return cached
        note = self._store.find(note_id)
        if note is not None:
            self._cache.put(note)
        return note
