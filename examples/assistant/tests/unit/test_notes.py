from datetime import UTC
from uuid import uuid4

import pytest
from pydantic import ValidationError

from assistant.notes import NewNote


def test_a_note_that_was_written_can_be_read(notes):
    note = notes.write(NewNote(text="Buy milk"))
    assert notes.read(note.id) == note


def test_each_note_has_an_id_of_its_own_and_a_time_in_utc(notes):
    one, other = notes.write(NewNote(text="same")), notes.write(NewNote(text="same"))
    assert one.id != other.id
    assert one.created_at.tzinfo is UTC


def test_an_unknown_note_is_none_and_is_not_cached(notes, cache):
    assert notes.read(uuid4()) is None
    assert cache.notes == {}


def test_the_second_reading_does_not_ask_the_store(notes, store):
    note = notes.write(NewNote(text="Buy milk"))
    assert [notes.read(note.id), notes.read(note.id)] == [note, note]
    assert store.asked == 1


@pytest.mark.parametrize("text", ["x", "x" * 10_000, "line\nline\n", "żółw 🐢"])
def test_every_text_that_can_be_kept_is_taken(text):
    assert NewNote(text=text).text == text


@pytest.mark.parametrize("text", ["", "x" * 10_001, "a\0b", "\ud800", None, 1])
def test_a_text_that_cannot_be_kept_is_refused(text):
    with pytest.raises(ValidationError):
        NewNote(text=text)
