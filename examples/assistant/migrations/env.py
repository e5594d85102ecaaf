"""Runs the migrations, each in a transaction of its own, and none without a time limit."""

import os

from alembic import context

from assistant import storage

# A migration that waits for a lock makes every request behind it wait: better it fails, and is tried again.
engine = storage.connect(
    os.environ["DATABASE_URL"],
    lock_timeout_ms=int(os.environ.get("MIGRATION_LOCK_TIMEOUT_MS", "500")),
    statement_timeout_ms=int(os.environ.get("MIGRATION_STATEMENT_TIMEOUT_MS", "60000")),
)
try:
    with engine.connect() as connection:
        context.configure(connection=connection, target_metadata=storage.Base.metadata, transaction_per_migration=True)
        with context.begin_transaction():
            context.run_migrations()
finally:
    engine.dispose()
