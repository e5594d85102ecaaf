import time
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import inspect, text

from assistant import storage
from assistant.notes import Note


def tables(database_url: str) -> set[str]:
    engine = storage.connect(database_url)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def test_up_down_and_up_again(migrate, empty_database):
    for command, expected in [("upgrade", True), ("downgrade", False), ("upgrade", True)]:
        done = migrate(empty_database, command, "head" if command == "upgrade" else "base")
        assert done.returncode == 0, done.stderr
        assert ("notes" in tables(empty_database)) is expected


def test_the_migrations_make_what_the_code_expects(migrate, database_url):
    done = migrate(database_url, "check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_going_down_refuses_to_lose_notes(migrate, empty_database):
    migrate(empty_database, "upgrade", "head")
    engine = storage.connect(empty_database)
    storage.PostgresNotes(engine).add(Note(id=uuid4(), text="keep me", created_at=datetime.now(UTC)))
    done = migrate(empty_database, "downgrade", "base")
    assert done.returncode != 0
    assert "would lose 1 notes" in done.stderr
    storage.PostgresNotes(engine).probe()
    engine.dispose()


def test_a_migration_that_cannot_have_its_lock_gives_up(migrate, empty_database, monkeypatch):
    migrate(empty_database, "upgrade", "head")
    monkeypatch.setenv("MIGRATION_LOCK_TIMEOUT_MS", "100")
    engine = storage.connect(empty_database)
    with engine.begin() as reader:
        reader.execute(text("SELECT FROM notes"))
        begun = time.monotonic()
        done = migrate(empty_database, "downgrade", "base")
    engine.dispose()
    assert done.returncode != 0
    assert "lock timeout" in done.stderr
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize("command", [("upgrade", "head"), ("current",)])
def test_migrating_twice_changes_nothing(migrate, database_url, command):
    assert migrate(database_url, *command).returncode == 0
