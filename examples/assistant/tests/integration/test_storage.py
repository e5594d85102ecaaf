from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError, ProgrammingError

from assistant import storage
from assistant.notes import Note


def a_note(text: str = "Buy milk") -> Note:
    return Note(id=uuid4(), text=text, created_at=datetime.now(UTC))


@pytest.mark.parametrize("text", ["Buy milk", "'; DROP TABLE notes; --", "line\nline", "żółw 🐢", "x" * 10_000])
def test_a_note_comes_back_as_it_was(store, text):
    note = a_note(text)
    store.add(note)
    assert store.find(note.id) == note


def test_an_unknown_note_is_none(store):
    assert store.find(uuid4()) is None


def test_an_id_is_taken_once(store):
    note = a_note()
    store.add(note)
    with pytest.raises(IntegrityError):
        store.add(note)


def test_the_store_is_ready_when_the_schema_is_there(store):
    store.probe()


def test_the_store_is_not_ready_without_the_schema(empty_database):
    engine = storage.connect(empty_database)
    with pytest.raises(ProgrammingError, match="notes"):
        storage.PostgresNotes(engine).probe()
    engine.dispose()
