"""Counts of campaigns

Revision: 0002
Follows: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "campaign_counts",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("campaign", sa.String(length=40), nullable=False),
        sa.Column("event", sa.String(length=8), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("medium", sa.String(length=40), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "campaign", "event", "language", "source", "medium"),
    )


def downgrade() -> None:
    op.drop_table("campaign_counts")
