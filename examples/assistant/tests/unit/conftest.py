"""A store and a cache that are dictionaries, and count what they are asked."""

from uuid import UUID

import pytest

from assistant.notes import Note, Notes


class Shelf:
    def __init__(self) -> None:
        self.notes: dict[UUID, Note] = {}
        self.asked = 0

    def add(self, note: Note) -> None:
        self.notes[note.id] = note

    put = add

    def find(self, note_id: UUID) -> Note | None:
        self.asked += 1
        return self.notes.get(note_id)

    get = find


@pytest.fixture
def store() -> Shelf:
    return Shelf()


@pytest.fixture
def cache() -> Shelf:
    return Shelf()


@pytest.fixture
def notes(store: Shelf, cache: Shelf) -> Notes:
    return Notes(store, cache)
