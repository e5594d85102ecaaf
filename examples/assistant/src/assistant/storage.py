"""Notes in PostgreSQL."""

from uuid import UUID

from sqlalchemy import DateTime, Engine, Text, Uuid, create_engine, make_url, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from assistant.notes import Note


def connect(database_url: str, *, lock_timeout_ms: int = 2_000, statement_timeout_ms: int = 5_000) -> Engine:
    """Make an engine for ``postgres://`` and ``postgresql://`` URLs alike; no wait on it is without an end."""
    url = make_url(database_url)
    if url.get_backend_name() not in ("postgres", "postgresql"):
        raise ValueError(f"DATABASE_URL names {url.get_backend_name()!r}: give a postgresql:// URL.")
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=10,
        pool_timeout=5,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 2,
            "options": f"-c lock_timeout={lock_timeout_ms} -c statement_timeout={statement_timeout_ms}",
        },
    )


class Base(DeclarativeBase):
    """The tables, as the migrations leave them."""


class NoteRow(Base):
    """One note."""

    __tablename__ = "notes"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[object] = mapped_column(DateTime(timezone=True))


class PostgresNotes:
    """A note store over one table."""

    def __init__(self, engine: Engine) -> None:
        """Stand on an engine, which stays its maker's to dispose of."""
        self._engine = engine

    def add(self, note: Note) -> None:
        """Keep the note."""
        with Session(self._engine) as session, session.begin():
            session.add(NoteRow(id=note.id, text=note.text, created_at=note.created_at))

    def find(self, note_id: UUID) -> Note | None:
        """Find the note by its key."""
        with Session(self._engine) as session:
            row = session.scalars(select(NoteRow).where(NoteRow.id == note_id)).one_or_none()
            return None if row is None else Note(id=row.id, text=row.text, created_at=row.created_at)

    def probe(self) -> None:
        """Raise unless the table can be read: a server without the schema isn't ready."""
        with self._engine.connect() as connection:
            connection.execute(text("SELECT FROM notes LIMIT 1"))
