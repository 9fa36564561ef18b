"""Telegram: the result of an update, pending sends, subscribers, recent message numbers, long button payloads

Revision: 0003
Follows: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WHEN = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("telegram_updates", schema=None) as batch_op:
        batch_op.add_column(sa.Column("result", sa.String(length=16), nullable=False, server_default="answered"))
        batch_op.alter_column("result", server_default=None)
    op.create_table(
        "telegram_pending",
        sa.Column("id", _ID, autoincrement=True, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("tip", sa.Boolean(), nullable=False),
        sa.Column("taken", sa.Boolean(), nullable=False),
        sa.Column("not_before", _WHEN, nullable=True),
        sa.Column("started_at", _WHEN, nullable=True),
        sa.Column("created_at", _WHEN, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("telegram_pending", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_telegram_pending_chat"), ["chat"], unique=False)
        batch_op.create_index("ix_telegram_pending_open", ["taken", "tip", "id"], unique=False)
    op.create_table(
        "telegram_leases",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("until", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "telegram_subscribers",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("chat_id"),
        sa.UniqueConstraint("chat"),
    )
    with op.batch_alter_table("telegram_subscribers", schema=None) as batch_op:
        batch_op.create_index("ix_telegram_subscribers_due", ["paused", "minute"], unique=False)
    op.create_table(
        "telegram_recent",
        sa.Column("chat", sa.String(length=64), nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("sent_at", _WHEN, nullable=False),
        sa.PrimaryKeyConstraint("chat", "message_id"),
    )
    with op.batch_alter_table("telegram_recent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_telegram_recent_sent_at"), ["sent_at"], unique=False)
    op.create_table(
        "telegram_payloads",
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("used_at", _WHEN, nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    with op.batch_alter_table("telegram_payloads", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_telegram_payloads_used_at"), ["used_at"], unique=False)


def downgrade() -> None:
    for table in ("telegram_payloads", "telegram_recent", "telegram_subscribers", "telegram_leases", "telegram_pending"):
        op.drop_table(table)
    with op.batch_alter_table("telegram_updates", schema=None) as batch_op:
        batch_op.drop_column("result")
