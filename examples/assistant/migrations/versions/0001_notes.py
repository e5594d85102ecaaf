"""Keep notes (expand: nothing that runs today reads or loses anything)."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    """Go back only where nothing is lost."""
    op.execute("LOCK TABLE notes IN ACCESS EXCLUSIVE MODE")
    kept = op.get_bind().scalar(sa.text("SELECT count(*) FROM notes"))
    if kept:
        raise RuntimeError(f"Going back to before 0001 would lose {kept} notes: move them away first.")
    op.drop_table("notes")
